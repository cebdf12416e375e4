package be.weefsel.export;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.Published;
import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.PublishedMeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** GDAL reads the very bytes of the geometry that PostGIS holds. */
class MadeFilesAsOthersReadThemTest {
  private final Published published = Published.shared();
  private final PublishedMeting meting =
      published.data().publications().find("eindmeting").orElseThrow();

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "GEOPACKAGE, CRS84, geom_crs84, 4326",
    "GEOPACKAGE, EPSG31370, geom, 31370",
    "FLATGEOBUF, CRS84, geom_crs84, 4326",
    "FLATGEOBUF, EPSG31370, geom, 31370"
  })
  void everyPerceelIsAsPostGisHasIt(FileFormat format, Crs crs, String column, int srid)
      throws IOException {
    Path file = write(format, FeatureShape.of(layer("percelen"), crs));
    assertThat(geometries(file))
        .isEqualTo(
            inPostGis("SELECT id, encode(ST_AsEWKB(" + column + ", 'NDR'), 'hex') FROM percelen"));
    assertThat(Gdal.run("ogrinfo", "-so", "-al", file.toString()))
        .contains("Feature Count: 2500", "ID[\"EPSG\"," + srid + "]", "Geometry: Multi Polygon");
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOPACKAGE", "FLATGEOBUF"})
  void everyShapeSurvives(FileFormat format) throws IOException {
    PublishedLayer given = layer("vormen");
    PublishedLayer any =
        new PublishedLayer(
            given.id(),
            given.title(),
            given.description(),
            given.key(),
            GeometryType.ANY,
            given.datetime(),
            given.properties(),
            given.sources(),
            given.bbox(),
            given.count());
    Map<String, String> expected =
        inPostGis("SELECT id, encode(ST_AsEWKB(geom_crs84, 'NDR'), 'hex') FROM vormen");
    Map<String, String> read = geometries(write(format, FeatureShape.of(any)));
    if (format == FileFormat.FLATGEOBUF) {
      // A FlatGeobuf has no empty shapes; for GDAL such a feature has none.
      List<String> empty =
          published.sql("SELECT id FROM publiek_1.vormen WHERE ST_IsEmpty(geom_crs84)");
      empty.forEach(id -> expected.put(id, ""));
      empty.stream().filter(read::containsKey).forEach(id -> read.put(id, ""));
    }
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(names = {"GEOPACKAGE", "FLATGEOBUF"})
  void valuesAndNullsSurvive(FileFormat format) throws IOException {
    Path file = write(format, FeatureShape.of(layer("percelen")));
    String rows =
        Gdal.run(
            "ogr2ogr",
            "-f",
            "GeoJSON",
            "/vsistdout/",
            file.toString(),
            "-where",
            "id IN ('11001A0000-00A001', '11001A0000-00A003', '11001A0000-00A005')");
    assertThat(rows)
        .contains("\"niscode\": \"=1+1 é 😀 \\\\ \\t\"")
        .contains("\"volgnummer\": 1000000007, \"bebouwd\": false, \"begindatum\": \"2000")
        .containsPattern("\"begindatum\": \"2000-01-04")
        .doesNotContain("\"2000-01-06");
  }

  /** Only what is in the box is read, and all of it. */
  @ParameterizedTest
  @EnumSource(names = {"GEOPACKAGE", "FLATGEOBUF"})
  void theIndexFindsWhatPostGisFinds(FileFormat format) throws IOException {
    Path file = write(format, FeatureShape.of(layer("percelen"), Crs.EPSG31370));
    for (String box :
        List.of("150100 170100 150400 170500", "149000 169000 152000 172000", "0 0 1 1")) {
      List<String> command = new ArrayList<>(List.of("ogr2ogr", "-f", "CSV", "/vsistdout/"));
      command.addAll(List.of(file.toString(), "-select", "id", "-spat"));
      command.addAll(List.of(box.split(" ")));
      List<String> found =
          Gdal.run(command.toArray(String[]::new)).lines().skip(1).sorted().toList();
      assertThat(found)
          .isEqualTo(
              published.sql(
                  "SELECT id FROM publiek_1.percelen WHERE ST_Intersects(geom, ST_MakeEnvelope("
                      + box.replace(' ', ',')
                      + ", 31370)) ORDER BY id COLLATE \"C\""));
    }
  }

  @Test
  void geoPackageSaysWhatItIs() throws Exception {
    Path file = write(FileFormat.GEOPACKAGE, FeatureShape.of(layer("percelen"), Crs.EPSG31370));
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertThat(texts(c, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(texts(c, "PRAGMA foreign_key_check")).isEmpty();
      assertThat(texts(c, "SELECT DISTINCT extension_name FROM gpkg_extensions ORDER BY 1"))
          .containsExactly("gpkg_metadata", "gpkg_rtree_index", "gpkg_schema");
      assertThat(texts(c, "SELECT title FROM gpkg_data_columns WHERE column_name = 'oppervlakte'"))
          .containsExactly("oppervlakte");
      assertThat(texts(c, "SELECT metadata FROM gpkg_metadata").get(0))
          .contains("Modellicentie gratis hergebruik", "Bron: test", "2026-06-30");
      assertThat(texts(c, "SELECT count(*) FROM rtree_percelen_geom")).containsExactly("2500");
      assertThat(texts(c, "SELECT rtreecheck('rtree_percelen_geom')")).containsExactly("ok");
      assertThat(texts(c, "SELECT round(min_x,3)||' '||round(max_y,3) FROM gpkg_contents"))
          .isEqualTo(
              published.sql(
                  "SELECT round(ST_XMin(e)::numeric,3)||' '||round(ST_YMax(e)::numeric,1)"
                      + " FROM (SELECT ST_Extent(geom) e FROM publiek_1.percelen) x"));
    }
  }

  /** An editor's change keeps the index right: the triggers are those of the standard. */
  @Test
  void geoPackageCanBeEdited() throws IOException {
    Path file = write(FileFormat.GEOPACKAGE, FeatureShape.of(layer("percelen"), Crs.EPSG31370));
    Gdal.run("ogrinfo", file.toString(), "-q", "-sql", "DELETE FROM percelen WHERE fid > 10");
    Path more = write(FileFormat.GEOPACKAGE, FeatureShape.of(layer("percelen"), Crs.EPSG31370));
    Gdal.ogr2ogr("-append", file.toString(), more.toString(), "percelen", "-where", "fid = 2000");
    assertThat(
            Gdal.run(
                "ogrinfo",
                "-q",
                file.toString(),
                "-sql",
                "SELECT count(*) AS n FROM rtree_percelen_geom"))
        .contains("n (Integer) = 11");
  }

  private Path write(FileFormat format, FeatureShape shape) throws IOException {
    Path file = Files.createTempDirectory(dir, "made").resolve("x." + format.ending());
    new WholeLayer(published.data(), meting, shape).write(format, file);
    return file;
  }

  private PublishedLayer layer(String id) {
    return meting.layer(id).orElseThrow();
  }

  /** The geometry of each id as GDAL hands it to PostGIS. */
  private static Map<String, String> geometries(Path file) {
    String dump =
        Gdal.run(
            "ogr2ogr",
            "-f",
            "PGDump",
            "/vsistdout/",
            file.toString(),
            "-select",
            "id",
            "--config",
            "PG_USE_COPY",
            "YES");
    Map<String, String> read = new TreeMap<>();
    boolean rows = false;
    for (String line : dump.lines().toList()) {
      if (line.equals("\\.")) {
        rows = false;
      } else if (rows) {
        String[] fields = line.split("\t");
        String wkb = fields[0].equals("\\N") ? "" : fields[0].toLowerCase(Locale.ROOT);
        // A GeoPackage has a number between the two.
        read.put(fields[fields.length - 1], wkb);
      } else if (line.startsWith("COPY")) {
        rows = true;
      }
    }
    return read;
  }

  private Map<String, String> inPostGis(String sql) {
    Map<String, String> all = new TreeMap<>();
    String query = "SELECT id || ' ' || coalesce(e, '') FROM (" + sql + ") x (id, e)";
    for (String row :
        published.sql(query.replace("FROM ", "FROM publiek_1.").replace("publiek_1.(", "("))) {
      String[] parts = row.split(" ", -1);
      all.put(parts[0], parts[1]);
    }
    return all;
  }

  private static List<String> texts(Connection c, String sql) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement s = c.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      while (r.next()) {
        all.add(r.getString(1));
      }
    }
    return all;
  }
}
