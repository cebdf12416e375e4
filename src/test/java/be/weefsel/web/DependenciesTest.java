package be.weefsel.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependenciesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("be.weefsel");

  @Test
  void theWebAndTheEncodersKnowNoSql() {
    noClasses()
        .that()
        .resideInAnyPackage("be.weefsel.web", "be.weefsel.encoding", "be.weefsel.layers")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql")
        .check(CLASSES);
  }

  @Test
  void encodersKnowLayersOnly() {
    noClasses()
        .that()
        .resideInAPackage("be.weefsel.encoding")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "be.weefsel.query", "be.weefsel.web", "be.weefsel.registry", "be.weefsel.database")
        .check(CLASSES);
  }

  @Test
  void queriesKnowNothingOfTheWeb() {
    noClasses()
        .that()
        .resideInAPackage("be.weefsel.query")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("be.weefsel.web", "be.weefsel.encoding")
        .check(CLASSES);
  }
}
