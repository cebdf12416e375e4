package be.weefsel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. One direction, no loops. */
@AnalyzeClasses(packages = "be.weefsel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_KNOW_ONLY_WHAT_IS_BELOW_THEM =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("be.weefsel..")
          .layer("cli")
          .definedBy("be.weefsel.cli..")
          .layer("web")
          .definedBy("be.weefsel.web..")
          .layer("query")
          .definedBy("be.weefsel.query..")
          .layer("encoding")
          .definedBy("be.weefsel.encoding..")
          .layer("export")
          .definedBy("be.weefsel.export..")
          .layer("analysis")
          .definedBy("be.weefsel.analysis..")
          .layer("loading")
          .definedBy("be.weefsel.loading..")
          .layer("sample")
          .definedBy("be.weefsel.sample..")
          .layer("layers")
          .definedBy("be.weefsel.layers..")
          .layer("registry")
          .definedBy("be.weefsel.registry..")
          .layer("database")
          .definedBy("be.weefsel.database..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("cli", "web", "export")
          .whereLayer("encoding")
          .mayOnlyBeAccessedByLayers("cli", "web", "export")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("loading")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("sample")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("layers")
          .mayOnlyBeAccessedByLayers(
              "cli", "web", "export", "query", "encoding", "analysis", "loading")
          .whereLayer("registry")
          .mayOnlyBeAccessedByLayers("cli", "web", "query", "analysis", "loading", "layers");

  @ArchTest
  static final ArchRule ONLY_THESE_NAME_JAVA_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "be.weefsel.database..",
              "be.weefsel.registry..",
              "be.weefsel.loading..",
              "be.weefsel.analysis..",
              "be.weefsel.query..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..");

  @ArchTest
  static final ArchRule ENCODERS_KNOW_ONLY_ROWS =
      classes()
          .that()
          .resideInAPackage("be.weefsel.encoding..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "be.weefsel.encoding..",
              "be.weefsel.layers..",
              "java..",
              "com.fasterxml.jackson..",
              "com.google.flatbuffers..",
              "org.wololo.flatgeobuf.generated..",
              "org.locationtech.jts..");

  @ArchTest
  static final ArchRule NO_LOOPS_INSIDE_LOADING =
      slices().matching("be.weefsel.loading.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_LOOPS_INSIDE_THE_WEB =
      slices().matching("be.weefsel.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_LOOPS = slices().matching("be.weefsel.(*)..").should().beFreeOfCycles();
}
