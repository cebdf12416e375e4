package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Published;
import be.weefsel.layers.Crs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Geometries in every CRS and axis order, against plain SQL of PostGIS. */
class SpatialConditionTest {
  private static final String BOX = "ST_MakeEnvelope(4.37, 50.841, 4.375, 50.844, 4326)";

  private static long percelen(String filter, Crs crs) {
    return Filtered.count(Filtered.condition(filter, Lang.TEXT, "percelen", crs), "percelen");
  }

  private static long haltes(String filter) {
    return Filtered.count(Filtered.condition(filter, Lang.TEXT, "haltes", Crs.CRS84), "haltes");
  }

  @Test
  void theAxesFollowTheAuthorityOfTheCrs() {
    long inside = Filtered.sql("ST_Intersects(geom_crs84, " + BOX + ")");
    assertThat(inside).isPositive().isLessThan(2_500);
    assertThat(percelen("S_INTERSECTS(geom, BBOX(4.37, 50.841, 4.375, 50.844))", Crs.CRS84))
        .isEqualTo(inside);
    assertThat(percelen("S_INTERSECTS(geom, BBOX(50.841, 4.37, 50.844, 4.375))", Crs.EPSG4326))
        .isEqualTo(inside);
    assertThat(
            percelen("S_INTERSECTS(geom, BBOX(50.841, 4.37, -5, 50.844, 4.375, 99))", Crs.EPSG4258))
        .isEqualTo(inside);
    String ring = "50.841 4.37, 50.841 4.375, 50.844 4.375, 50.844 4.37, 50.841 4.37";
    assertThat(percelen("S_INTERSECTS(geom, POLYGON((" + ring + ")))", Crs.EPSG4326))
        .isEqualTo(inside);
  }

  @Test
  void lambertStaysLambert() {
    assertThat(percelen("S_WITHIN(geom, BBOX(150000, 170000, 150500, 170500))", Crs.EPSG31370))
        .isEqualTo(
            Filtered.sql("ST_Within(geom, ST_MakeEnvelope(150000, 170000, 150500, 170500, 31370))"))
        .isPositive();
    // Lambert 2008 is in no column.
    String point =
        Published.shared()
            .sql(
                "SELECT ST_AsText(ST_Transform(ST_PointOnSurface(geom), 3812)) FROM"
                    + " publiek_1.percelen WHERE perceel_id = 30")
            .get(0);
    assertThat(percelen("S_INTERSECTS(geom, " + point + ")", Crs.EPSG3812)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "S_DISJOINT(geom, BBOX(4.37, 50.841, 4.375, 50.844)) | NOT ST_Intersects(geom_crs84, box)",
        "S_OVERLAPS(geom, BBOX(4.37, 50.841, 4.375, 50.844)) | ST_Overlaps(geom_crs84, box)",
        "S_CONTAINS(BBOX(4.37, 50.841, 4.375, 50.844), geom) | ST_Within(geom_crs84, box)",
        "S_CROSSES(LINESTRING(4.37 50.841, 4.375 50.844), geom)"
            + "| ST_Crosses(ST_GeomFromText('LINESTRING(4.37 50.841, 4.375 50.844)', 4326), geom_crs84)",
        "S_INTERSECTS(geom, GEOMETRYCOLLECTION(POINT(4.376 50.843), LINESTRING(4.37 50.841, 4.375 50.844)))"
            + "| ST_Intersects(geom_crs84, ST_GeomFromText('LINESTRING(4.37 50.841, 4.375 50.844)', 4326))"
            + " OR ST_Intersects(geom_crs84, ST_GeomFromText('POINT(4.376 50.843)', 4326))",
        "distance(geom, POINT(4.375 50.844)) < 100"
            + "| ST_Distance(geom, ST_Transform(ST_SetSRID(ST_MakePoint(4.375, 50.844), 4258), 31370)) < 100",
        "S_WITHIN(geom, buffer(POINT(4.375 50.844), 100))"
            + "| ST_Within(geom, ST_Buffer(ST_Transform(ST_SetSRID(ST_MakePoint(4.375, 50.844), 4258), 31370), 100))",
        "length(geom) > 100 | ST_Perimeter(geom) > 100",
        "geom IS NULL | geom IS NULL",
        "S_EQUALS(geom, geometry) | true",
      })
  void spatialTestsAreThoseOfPostgis(String filter, String sql) {
    assertThat(Filtered.percelen(filter)).isEqualTo(Filtered.sql(sql.replace("box", BOX)));
  }

  @Test
  void aBoxMayCrossTheAntimeridian() {
    // Fiji and Samoa lie on its two sides.
    assertThat(haltes("S_INTERSECTS(geom, BBOX(170, -30, -170, 0))")).isEqualTo(2);
    assertThat(haltes("S_INTERSECTS(geom, BBOX(170, -30, 180, 0))")).isEqualTo(1);
    assertThat(haltes("S_DISJOINT(geom, BBOX(170, -30, -170, 0))")).isEqualTo(1);
  }

  @Test
  void aDrawnPolygonOfTenThousandCornersWorks() {
    String circle = KnownTrapsTest.circle(10_000);
    long expected = Filtered.sql("ST_Within(geom_crs84, ST_GeomFromText('" + circle + "', 4326))");
    assertThat(Filtered.percelen("S_WITHIN(geom, " + circle + ")"))
        .isEqualTo(expected)
        .isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "S_INTERSECTS(geom, POINT(90 180)) | CRS84 | outside the world",
        "S_INTERSECTS(geom, POINT(4 51)) | EPSG4326 |",
        "S_INTERSECTS(geom, POINT(4 151)) | EPSG4326 |",
        "S_INTERSECTS(geom, POINT(151 4)) | EPSG4326 | latitude, longitude",
        "S_INTERSECTS(geom, POINT(150000 170000)) | CRS84 | filter-crs",
        "S_INTERSECTS(geom, BBOX(4, 51, 5, 50)) | CRS84 | as its lowest",
        "S_INTERSECTS(geom, BBOX(5, 4, 4, 5)) | EPSG31370 | 180th meridian",
        "S_INTERSECTS(geom, POLYGON((0 0, 2 2, 2 0, 0 2, 0 0))) | CRS84 | Self-intersection at 1.0 1.0",
        "S_WITHIN(geom, GEOMETRYCOLLECTION(POINT(1 1), LINESTRING(0 0, 1 1))) | CRS84 | of one type",
        "S_WITHIN(geom, capakey) | CRS84 | capakey is text, but S_WITHIN works on geometries",
        "S_WITHIN(geom) | CRS84 | takes two geometries",
        "geom = POINT(1 1) | CRS84 | S_EQUALS",
        "area(POINT(0 -89)) > 1 | CRS84 | Lambert 72",
      })
  void aGeometryThatCannotBeMeantIsRefused(String filter, Crs crs, String message) {
    if (message == null) {
      assertThat(percelen(filter, crs)).isZero();
    } else {
      assertThatThrownBy(() -> percelen(filter, crs))
          .isInstanceOf(FilterError.class)
          .hasMessageContaining(message);
    }
  }
}
