package be.weefsel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a user runs them, each in a process of its own, on a database that is named. */
class CommandLineTest {
  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
  }

  @AfterEach
  void close() {
    database.close();
  }

  record Ran(int status, String out, String err) {}

  private Ran weefsel(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "be.weefsel.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("WEEFSEL_ROOT", database.settings().root().toString());
    builder.environment().put("WEEFSEL_DB_URL", database.info().url());
    builder.environment().put("WEEFSEL_DB_USER", database.info().user());
    builder.environment().put("WEEFSEL_DB_PASSWORD", database.info().password());
    File out = File.createTempFile("out", ".txt");
    File err = File.createTempFile("err", ".txt");
    try {
      int status = builder.redirectOutput(out).redirectError(err).start().waitFor();
      return new Ran(
          status,
          Files.readString(out.toPath(), StandardCharsets.UTF_8),
          Files.readString(err.toPath(), StandardCharsets.UTF_8));
    } finally {
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  private Ran done(String... arguments) throws IOException, InterruptedException {
    Ran ran = weefsel(arguments);
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran;
  }

  private void exportsEveryFormat(Path folder) throws Exception {
    Path gpkg = folder.resolve("percelen.gpkg");
    done("export", "percelen", gpkg.toString(), "--crs", "EPSG:3812");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + gpkg);
        ResultSet count =
            c.createStatement()
                .executeQuery(
                    "SELECT count(*) || ' ' || g.srs_id FROM percelen, gpkg_geometry_columns g")) {
      assertThat(count.getString(1)).isEqualTo("200 3812");
    }
    Path fgb = folder.resolve("percelen.FGB");
    assertThat(done("export", "percelen", fgb.toString()).out()).startsWith("200 features");
    assertThat(Files.readAllBytes(fgb)).startsWith('f', 'g', 'b', 3);
    Path lines = folder.resolve("percelen.geojsonl");
    done("export", "percelen", lines.toString());
    assertThat(Files.readAllLines(lines)).hasSize(200).allMatch(l -> l.startsWith("{\"type\""));
    Path wrong = folder.resolve("percelen.shp");
    assertThat(weefsel("export", "percelen", wrong.toString()).err()).contains(".gpkg", ".fgb");
    assertThat(weefsel("export", "percelen", gpkg.toString(), "--crs", "EPSG:28992").err())
        .contains("it is not served");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::toString)).noneMatch(f -> f.endsWith(".part"));
    }
  }

  @Test
  void theCatalogueIsOnTheCommandLine() throws Exception {
    assertThat(done("datasets").out()).contains("leegstand").contains("GeoPackage (.gpkg)");
    assertThat(done("datasets", "leegstand").out())
        .contains("handelspand | bedrijfsruimte | woning")
        .contains("Locatus")
        .containsPattern("never kept .*eigenaar");
    Ran unknown = weefsel("datasets", "niets");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("leegstand");
  }

  @Test
  void fromFilesToATable(@TempDir Path folder) throws Exception {
    String town = folder.resolve("town").toString();
    done("sample", town, "--percelen", "200");
    assertThat(
            done("import", "percelen", town + "/percelen.gpkg", "--peildatum", "2025-01-01").out())
        .contains("200 gelezen = 200 aanvaard + 0 hersteld + 0 geweigerd");
    done("import", "kernen", town + "/kernen.gpkg", "--peildatum", "2025-01-01");
    done("import", "rup-zones", town + "/bestemmingszones.gpkg", "--peildatum", "2025-01-01");
    done("import", "haltes", town + "/haltes.geojson", "--peildatum", "2025-01-01");
    assertThat(done("ladingen").out().lines()).hasSize(5);

    assertThat(done("meting", "nul", "--peildatum", "2025-01-01").out())
        .contains("the method asks for it: adreskoppelingen, adressen, bedrijventerreinen");
    assertThat(done("analyse", "nul", "--resume").out())
        .contains("200 percelen")
        .contains("Not computed: x_park (bedrijventerreinen niet geladen)");
    done("publish", "nul");
    assertThat(done("metingen").out()).contains("*  nul").contains("gesloten");
    assertThat(done("status").out()).contains("Published        nul");
    Ran again = weefsel("analyse", "nul");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("make a new one");

    Path csv = folder.resolve("scores.csv");
    assertThat(done("export", "geschiktheid", csv.toString()).out()).startsWith("200 features");
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines).hasSize(201);
    assertThat(lines.get(0)).startsWith("id,capakey,");
    Path json = folder.resolve("percelen.geojson");
    done("export", "percelen", json.toString(), "--meting", "nul");
    JsonNode features = new ObjectMapper().readTree(json.toFile()).get("features");
    assertThat(features).hasSize(200);
    exportsEveryFormat(folder);

    String capakey = features.get(0).at("/properties/capakey").asText();
    assertThat(done("explain", capakey).out())
        .contains("Perceel " + capakey)
        .contains("Kantoor en diensten")
        .contains("Geen attest, uittreksel of beslissing");
    assertThat(done("explain", "kern-39999_1").out())
        .contains("Kern ", "Kerncijfers", "gemeenten niet geladen", "niet openbaar");
    assertThat(weefsel("explain", "nergens").err()).contains("has no perceel or gebied nergens");
    Ran unknown = weefsel("explain", "99999Z9999/99Z999");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("has no perceel 99999Z9999/99Z999");
  }

  @Test
  void aRefusedFileSaysWhatIsWrongAndLeavesItsReport(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("percelen.csv");
    Files.writeString(file, "nummer;WKT\n1;POINT(1 1)\n");
    Ran ran = weefsel("import", "percelen", file.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("percelen.csv").contains("CaPaKey").contains("--mapping");
  }

  @Test
  void aReportAndTheRejectsGoToTheOwnerAndComeBackCorrected(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("haltes.csv");
    Files.writeString(
        file, "halte_id,naam,X,Y\n1,a,70000,205000\n2,b,70001,205000\n,c,70002,205000\n");
    Path html = folder.resolve("verslag.html");
    Path json = folder.resolve("verslag.json");
    done("import", "haltes", file.toString(), "--report", html.toString(), "--report", "" + json);
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("veld_ontbreekt");
    JsonNode report = new ObjectMapper().readTree(json.toFile());
    assertThat(report.at("/counts/rejected").asInt()).isEqualTo(1);
    String id = report.get("lading").asText();
    assertThat(done("lading", "show", id).out()).contains("Lading " + id + " van haltes: aanvaard");
    assertThat(done("lading", "show", id, "--format", "html").out()).contains("<h1>Laadverslag");

    Path rejects = folder.resolve("weg.csv");
    assertThat(done("lading", "rejects", id, rejects.toString()).out())
        .contains("haltes.csv: 1 geweigerd, in " + rejects);
    Files.writeString(rejects, Files.readString(rejects).replace(";;c;", ";3;c;"));
    assertThat(done("import", "haltes", rejects.toString(), "--van", "laatste").out())
        .contains("lading " + id + ": 2 behouden, 0 verwijderd, 1 toegevoegd; samen 3 rijen");
    assertThat(done("ladingen").out())
        .contains("van")
        .containsPattern("aanvaard +1 +1 +0 +0 +1 +3");

    Files.writeString(file, "halte_id,naam,X,Y\n,a,70000,205000\n");
    Path refused = folder.resolve("geweigerd.txt");
    Ran ran = weefsel("import", "haltes", file.toString(), "--report", refused.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(Files.readString(refused)).contains("van haltes: geweigerd").contains("Meer dan");
    assertThat(weefsel("import", "haltes", file.toString(), "--report", "x.pdf").err())
        .contains(".html, .json of .txt");
    assertThat(weefsel("import", "kernen", file.toString(), "--van", "laatste").err())
        .contains("er is nog geen lading van kernen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "meting", "explain", "frobnicate", "meting x --peildatum ooit"})
  void wrongUsageIsTwo(String line) throws Exception {
    assertThat(weefsel(line.split(" ")).status()).isEqualTo(2);
  }

  @Test
  void whatIsTypedWrongIsSaidInALine() throws Exception {
    assertThat(weefsel("frobnicate").err().strip())
        .isEqualTo("weefsel: there is no command 'frobnicate'; ./weefsel --help lists them");
    assertThat(weefsel("meting", "x", "--peildatum", "01/06/2025").err())
        .contains("'01/06/2025' is no day; write it as 2025-06-01");
    assertThat(weefsel("serve", "--port", "99999").err()).contains("Port 99999 does not exist");
  }

  @Test
  void anUnknownDatasetNamesTheKnownOnes() throws Exception {
    Ran ran = weefsel("import", "bomen", "x.gpkg");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("bomen").contains("percelen, plancorrecties, plannen");
  }

  @Test
  void everyCommandHasHelp() throws Exception {
    String all = done("--help").out();
    for (String command :
        List.of(
            "demo",
            "import",
            "ladingen",
            "lading",
            "meting",
            "metingen",
            "analyse",
            "publish",
            "serve",
            "export",
            "explain",
            "revoke",
            "status",
            "sample",
            "stop",
            "psql")) {
      assertThat(all).contains("  " + command + " ");
    }
    assertThat(done("import", "--help").out()).contains("--peildatum").contains("--crs");
  }
}
