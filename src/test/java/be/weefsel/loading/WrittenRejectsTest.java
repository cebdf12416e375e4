package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.loading.rejects.RejectsExport;
import be.weefsel.registry.Lading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejects that are hard to write. */
class WrittenRejectsTest {
  @TempDir private static Path folder;
  private static Loads loads;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static List<String> export(Path file) {
    return RejectsExport.write(loads.database().store(), loads.last().id(), file);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidInALine() {
    loads.load(
        "haltes",
        loads.write("fout.csv", "halte_id,naam,X,Y\n1,a,70000,205000\n,b,70000,205001\n"));
    for (String file : List.of("weg.txt", "nergens/weg.csv", "nergens/weg.gpkg")) {
      assertThatThrownBy(() -> export(folder.resolve(file)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("weg.");
    }
    Path taken = folder.resolve("map.gpkg");
    assertThat(taken.toFile().mkdir()).isTrue();
    assertThatThrownBy(() -> export(taken.resolve("x").getParent())).isInstanceOf(Refused.class);
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    String one = "halte_id,naam,X,Y\n1,a,70000,205000\n,b,70000,205001\n";
    loads.load("haltes", loads.write("n1.csv", one), loads.write("n2.csv", one.replace('1', '2')));
    for (String name : List.of("er.gpkg", "er-2.csv")) {
      Path there = loads.write(name, "half verbeterd");
      Path asked = folder.resolve(name.replace("-2", ""));
      assertThatThrownBy(() -> export(asked))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(there + " bestaat al");
      assertThat(there).hasContent("half verbeterd");
    }
    assertThat(folder.resolve("er-1.csv")).doesNotExist();
  }

  @Test
  void severalTablesBecomeSeveralFilesAndBrokenLinesKeepTheirText() throws IOException {
    String good = "halte_id,naam,X,Y\n1,a,70000,205000\n2,b,70001,205000\n3,c,70002,205000\n";
    loads.load(
        "haltes",
        loads.write("een.csv", good + "4,\"d,70003,205000\n"),
        loads.write(
            "twee.csv",
            "HALTE_ID;Naam;Soort;X;Y\n11;goed;bus;70004;205000\n;nergens;tram;70005,5;205000\n"));
    int first = loads.last().id();
    assertThat(export(folder.resolve("uit.csv"))).hasSize(2);
    Path one = folder.resolve("uit-1.csv");
    Path two = folder.resolve("uit-2.csv");
    assertThat(Files.readString(one)).contains("4,\"\"d,70003,205000").contains("(regel 5)");
    List<String> lines = Files.readAllLines(two, StandardCharsets.UTF_8);
    assertThat(lines.get(0)).isEqualTo("\ufeffw_rij;w_code;w_reden;w_laag;HALTE_ID;Naam;Soort;X;Y");
    assertThat(lines.get(1)).endsWith(";twee;;nergens;tram;70005,5;205000");
    Files.writeString(
        two, lines.get(0) + "\r\n" + lines.get(1).replace(";;nergens", ";12;nergens") + "\r\n");
    // What could not be cut is typed again into its columns.
    Files.writeString(
        one,
        Files.readString(one)
            .replaceAll("(?s)\"4,\"\"d,70003,205000\";;;;", "\"4,d\";4;d;70003;205000"));
    ImportResult result = loads.load("haltes", ImportOptions.NONE.withVan(first), one, two);
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(2, 2, 0, 0));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', halte_code, naam, soort, ST_X(geom)) FROM $ WHERE naam IN ('d', 'nergens') ORDER BY 1"))
        .containsExactly("12 nergens tram 70005.5", "4 d 70003");
    Path gpkg = folder.resolve("uit.gpkg");
    RejectsExport.write(loads.database().store(), first, gpkg);
    assertThat(Gdal.run("ogrinfo", "-ro", gpkg.toString())).contains("een", "twee");
  }

  @Test
  void columnsWithOddNamesAreWrittenToo() {
    loads.load(
        "haltes",
        loads.write(
            "vreemd.csv",
            "halte_id,opm,OPM,,opm,geom,fid,X,Y,naam\n1,a,b,c,d,e,f,70000,205000,\n"
                + "2,a,b,c,d,e,f,70000,205001,\n,a,b,c,d,e,f,70000,205002,\n"));
    Path out = folder.resolve("vreemd.gpkg");
    export(out);
    assertThat(Gdal.run("ogrinfo", "-ro", "-al", out.toString()))
        .contains("opm (kolom 2) (String) = a", "OPM (kolom 3) (String) = b")
        .contains("(kolom 4) (String) = c", "opm (kolom 5) (String) = d")
        .contains("geom (String) = e", "fid (String) = f", "X (String) = 70000");
  }

  @Test
  void aGeometryIsKeptWholeAndWhatCannotBeReadStaysText() throws SQLException, IOException {
    StringBuilder ring = new StringBuilder("POLYGON((70000 205000");
    for (int i = 1; i < 5000; i++) {
      ring.append(",").append(70000 + i * 0.123456789).append(" ").append(205000 + i % 7 * 0.01);
    }
    String wkt = ring + ",70300 205900,70000 205000))";
    byte[] open = Wkt.wkb(Wkt.square(70000, 205000, 10));
    open[open.length - 1] ^= 1;
    Path file = folder.resolve("groot.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("t", 31370, "Id_Bedrijventerrein TEXT, Naam TEXT");
      gpkg.row("t", Wkt.wkb(wkt), null, "groot");
      gpkg.row("t", open, "2", "open");
      for (int i = 3; i < 8; i++) {
        gpkg.row("t", Wkt.wkb(Wkt.square(70000, 205000, 10)), "" + i, "goed");
      }
    }
    loads.load("bedrijventerreinen", file);
    Path out = folder.resolve("groot weg.gpkg");
    export(out);
    assertThat(
            Gdal.run(
                "ogrinfo",
                "-ro",
                "-dialect",
                "SQLITE",
                "-sql",
                "SELECT Naam, ST_NPoints(geom) AS n, geom IS NULL AS leeg, length(w_geometrie) AS m FROM t ORDER BY Naam DESC",
                out.toString()))
        .containsSubsequence("= open", "leeg (Integer) = 1", "m (String) = " + 2 * open.length)
        .containsSubsequence("= groot", "n (Integer) = 5002", "leeg (Integer) = 0");
  }
}
