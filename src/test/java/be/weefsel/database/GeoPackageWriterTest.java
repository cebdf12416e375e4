package be.weefsel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeoPackageWriterTest {
  private static final Instant MOMENT = Instant.parse("2025-01-01T00:00:00Z");
  private static final Geometry SQUARE =
      new GeometryFactory()
          .createPolygon(
              new Coordinate[] {
                new Coordinate(1, 2),
                new Coordinate(5, 2),
                new Coordinate(5, 8),
                new Coordinate(1, 8),
                new Coordinate(1, 2)
              });
  private static final GeoPackageLayer LAYER =
      new GeoPackageLayer(
          "vakken",
          "a test",
          SpatialReference.LAMBERT_72,
          "POLYGON",
          List.of(GeoPackageLayer.text("naam"), GeoPackageLayer.date("begin")));

  @TempDir Path dir;

  @Test
  void declaresItselfAndItsLayer() throws Exception {
    Path file = write();
    assertThat(value(file, "PRAGMA application_id")).isEqualTo("1196444487");
    assertThat(value(file, "PRAGMA user_version")).isEqualTo("10300");
    assertThat(value(file, "SELECT table_name || data_type || srs_id FROM gpkg_contents"))
        .isEqualTo("vakkenfeatures31370");
    assertThat(value(file, "SELECT min_x || ' ' || min_y || ' ' || max_y FROM gpkg_contents"))
        .isEqualTo("1.0 2.0 8.0");
    assertThat(value(file, "SELECT last_change FROM gpkg_contents"))
        .isEqualTo("2025-01-01T00:00:00.000Z");
    assertThat(value(file, "SELECT geometry_type_name || z || m FROM gpkg_geometry_columns"))
        .isEqualTo("POLYGON00");
    assertThat(value(file, "SELECT group_concat(srs_id) FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
        .contains("-1", "0", "31370", "3812", "4326");
    assertThat(value(file, "SELECT definition FROM gpkg_spatial_ref_sys WHERE srs_id = 3812"))
        .contains("Belgian Lambert 2008", "649328");
    assertThat(value(file, "SELECT begin FROM vakken")).isEqualTo("2024-05-06");
  }

  @Test
  void geometryStartsWithTheHeaderOfTheStandard() throws Exception {
    ByteBuffer blob = ByteBuffer.wrap(blob(write())).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(new byte[] {blob.get(), blob.get(), blob.get()}).containsExactly('G', 'P', 0);
    assertThat(blob.get()).as("envelope x and y, little-endian").isEqualTo((byte) 3);
    assertThat(blob.getInt()).isEqualTo(31370);
    assertThat(new double[] {blob.getDouble(), blob.getDouble(), blob.getDouble()})
        .as("min x, max x, min y")
        .containsExactly(1, 5, 2);
    assertThat(blob.getDouble()).isEqualTo(8);
    assertThat(blob.get()).as("little-endian WKB").isEqualTo((byte) 1);
    assertThat(blob.getInt()).as("polygon").isEqualTo(3);
  }

  @Test
  void unfinishedFileNeverAppears() throws Exception {
    Path file = dir.resolve("a.gpkg");
    try (GeoPackageWriter writer = new GeoPackageWriter(file, MOMENT)) {
      writer.layer(LAYER).add(SQUARE, "x", null);
    }
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void rowMustFitTheColumns() {
    try (GeoPackageWriter writer = new GeoPackageWriter(dir.resolve("a.gpkg"), MOMENT)) {
      GeoPackageWriter.Layer layer = writer.layer(LAYER);
      assertThatThrownBy(() -> layer.add(SQUARE, "x")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Path write() {
    Path file = dir.resolve("a.gpkg");
    try (GeoPackageWriter writer = new GeoPackageWriter(file, MOMENT)) {
      writer.layer(LAYER).add(SQUARE, "één", "2024-05-06");
      assertThat(Files.exists(file)).isFalse();
      writer.finish();
    }
    return file;
  }

  private static String value(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getString(1) : null;
    }
  }

  private static byte[] blob(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT geom FROM vakken")) {
      found.next();
      return found.getBytes(1);
    }
  }
}
