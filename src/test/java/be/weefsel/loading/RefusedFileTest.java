package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFileTest {
  private static final String GOOD = "halte_id,naam,X,Y\n1,a,70000,205000\n";
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @Test
  void mostRowsWrongKeepsReportAndRejectsAndNothingElseChanges() {
    ImportResult earlier = loads.load("haltes", loads.write("goed.csv", GOOD));
    List<String> before = loads.tables();
    Path bad =
        loads.write(
            "slecht.csv",
            "halte_id,naam,X,Y\n1,a,70000,205000\n,b,70000,205001\n,c,70000,205002\n");
    assertThatThrownBy(() -> loads.load("haltes", bad))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 van de 3")
        .hasMessageContaining(
            "2 × veld_ontbreekt (rij 2: Het verplichte veld halte_code is leeg. (regel 3))");
    Lading refused = loads.last();
    assertThat(refused.status()).isEqualTo("geweigerd");
    assertThat(refused.relation()).isNull();
    assertThat(refused.reason()).contains("Meer dan de helft");
    assertThat(refused.counts()).isEqualTo(new Lading.Counts(3, 0, 0, 3));
    assertThat(refused.report()).contains("veld_ontbreekt").contains("slecht.csv");
    assertThat(loads.rejects()).containsExactly("2 veld_ontbreekt", "3 veld_ontbreekt");
    assertThat(loads.tables()).isEqualTo(before);
    assertThat(loads.query("SELECT naam FROM " + earlier.lading().qualifiedRelation()))
        .containsExactly("a");
  }

  @Test
  void missingColumnsNameTheNearestMappingAndTheWayOut() {
    Path file = loads.write("vreemd.csv", "stop_id,stop_name,naam,X\n1,a,b,3\n");
    assertThatThrownBy(() -> loads.load("haltes", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("vreemd.csv")
        .hasMessageContaining("GTFS stops.txt")
        .hasMessageContaining("stop_lat, stop_lon")
        .hasMessageContaining("--mapping");
    assertThat(loads.last().status()).isEqualTo("geweigerd");
  }

  @Test
  void aKeyColumnThatIsMissingRefusesTheFile() {
    Path file =
        loads.write("zonder.csv", "OIDN;VERSIE;WKT\n1;1;" + Wkt.square(70000, 205000, 10) + "\n");
    assertThatThrownBy(() -> loads.load("percelen", file)).hasMessageContaining("CAPAKEY");
  }

  @Test
  void aUsersMappingWins() {
    Path mapping =
        loads.write(
            "mapping.yaml",
            """
            name: vreemde haltes
            recognise: [nummer]
            columns:
              halte_code: nummer
              naam: {value: onbekend}
              soort: {from: kind, codes: {B: bus, T: tram}}
            geometry: [oost, noord]
            """);
    Path file =
        loads.write(
            "eigen.csv", "nummer,kind,oost,noord,rest\n1,B,70000,205000,x\n2,T,70000,205001,x\n");
    ImportResult result = loads.load("haltes", Optional.empty(), Optional.of(mapping), file);
    assertThat(loads.query("SELECT concat_ws(' ', halte_code, naam, soort) FROM $ ORDER BY 1"))
        .containsExactly("1 onbekend bus", "2 onbekend tram");
    assertThat(result.lading().mapping()).isEqualTo("vreemde haltes");
    assertThat(result.report().sources().get(0).ignored()).containsExactly("rest");
  }

  @Test
  void ourOwnColumnNamesNeedNoMapping() {
    ImportResult result =
        loads.load(
            "haltes", loads.write("canoniek.csv", "HALTE_CODE,soort,lon,lat\n1,bus,3.25,51.15\n"));
    assertThat(result.lading().mapping()).contains("eigen kolomnamen");
  }

  @Test
  void emptyFilesAndFilesWithoutRowsAreRefused() {
    assertThatThrownBy(() -> loads.load("haltes", loads.write("leeg.csv", "")))
        .hasMessageContaining("leeg.csv is leeg");
    assertThat(loads.last().counts().read()).isZero();
    assertThatThrownBy(() -> loads.load("haltes", loads.write("kop.csv", "halte_id,naam,X,Y\n")))
        .hasMessageContaining("geen rijen");
    assertThatThrownBy(() -> loads.load("haltes", loads.write("foto.jpg", "\u00ff\u00d8\u00ff")))
        .hasMessageContaining("GeoPackage");
  }

  @Test
  void aFileThatDoesNotExistLeavesNoTrace() {
    loads.load("haltes", loads.write("goed.csv", GOOD));
    int before = loads.last().id();
    assertThatThrownBy(() -> loads.load("haltes", Path.of("nergens.csv")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nergens.csv");
    assertThatThrownBy(() -> loads.load("niets", Path.of("nergens.csv")))
        .hasMessageContaining("percelen");
    assertThat(loads.last().id()).isEqualTo(before);
  }

  @Test
  void geoJsonThatBreaksOffKeepsWhatWasWrong() {
    Path file =
        loads.write(
            "half.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"type\":\"Feature\",\"properties\":{\"halte_id\":null,\"naam\":\"a\"},\"geometry\":null},"
                    .repeat(300)
                + "{\"type\":\"Feat");
    assertThatThrownBy(() -> loads.load("haltes", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("half.geojson");
    assertThat(loads.last().counts().read()).isEqualTo(300);
    assertThat(loads.rejects()).hasSize(300);
  }

  @Test
  void aRunThatIsStoppedAnywhereLeavesNothing() {
    loads.load("haltes", loads.write("goed.csv", GOOD));
    int before = loads.last().id();
    List<String> tables = loads.tables();
    Path file = loads.write("stop.csv", GOOD);
    for (String at : List.of("lezen", "controleren", "tabel maken", "registreren")) {
      assertThatThrownBy(() -> stopAt(at, file)).hasMessage(at);
      assertThat(loads.tables()).isEqualTo(tables);
      assertThat(loads.last().id()).isEqualTo(before);
    }
  }

  private static void stopAt(String step, Path file) {
    Importer importer =
        new Importer(
            loads.database().store(), LayerCatalogue.read(loads.database().settings().layers()));
    importer.run(
        new ImportRequest("haltes", List.of(file), LocalDate.of(2025, 6, 1), ImportOptions.NONE),
        new Progress() {
          @Override
          public void step(String what, long total) {
            if (what.equals(step)) {
              throw new IllegalStateException(step);
            }
          }

          @Override
          public void advance(long done) {}
        });
  }
}
