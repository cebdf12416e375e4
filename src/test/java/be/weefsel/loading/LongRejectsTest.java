package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.loading.rejects.RejectsExport;
import be.weefsel.registry.Lading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row is rejected for its key; its outline is long, and nobody can draw it again. */
class LongRejectsTest {
  private static final int POINTS = 2500;
  private static final String RIGHT = "11001B0001/00A005";
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

  private static String circle() {
    StringBuilder wkt = new StringBuilder("POLYGON((");
    for (int i = 0; i <= POINTS; i++) {
      double angle = 2 * Math.PI * (i % POINTS) / POINTS;
      wkt.append(i == 0 ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "%.4f %.4f",
                  70000 + 100 * Math.cos(angle),
                  205000 + 100 * Math.sin(angle)));
    }
    return wkt + "))";
  }

  @Test
  void aLongOutlineInACsvComesBackWhole() throws IOException, SQLException {
    StringBuilder csv = new StringBuilder("CaPaKey;WKT\nfout;").append(circle()).append('\n');
    for (int i = 2; i < 4; i++) {
      csv.append("11001B000").append(i).append("/00A005;");
      csv.append(Wkt.square(70000 + 300 * i, 205000, 10)).append('\n');
    }
    loads.load("percelen", loads.write("percelen.csv", csv.toString()));
    assertThat(loads.rejects()).containsExactly("1 capakey_ongeldig");
    int first = loads.last().id();
    Path text = folder.resolve("lang.csv");
    RejectsExport.write(loads.database().store(), first, text);
    Files.writeString(text, Files.readString(text).replace(";fout;", ";" + RIGHT + ";"));
    comesBack(first, text);
    Path gpkg = folder.resolve("lang.gpkg");
    RejectsExport.write(loads.database().store(), first, gpkg);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + gpkg);
        Statement s = c.createStatement()) {
      s.execute("UPDATE percelen SET CaPaKey = '" + RIGHT + "'");
    }
    comesBack(first, gpkg);
  }

  private static void comesBack(int first, Path corrected) {
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(first), corrected);
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(1, 1, 0, 0));
    assertThat(loads.query("SELECT ST_NPoints(geom)::text FROM $ WHERE capakey = '" + RIGHT + "'"))
        .containsExactly("" + (POINTS + 1));
  }
}
