package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.weefsel.database.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real cadastral skeleton of 21,196 percelen, checked against plain SQL on what was loaded. */
class OostkampEndToEndTest {
  private static Gemeente oostkamp;

  @BeforeAll
  static void publish() {
    TestData.file("oostkamp/percelen.gpkg");
    oostkamp = new Gemeente(LocalDate.of(2025, 6, 1));
    load("percelen", "percelen.gpkg");
    load("kernen", "kernen.gpkg");
    load("rup-zones", "bestemmingszones.gpkg");
    load("gemeenten", "gemeente.gpkg");
    load("deelgemeenten", "gemeente.gpkg");
    load("plannen", "plannen.csv");
    load("bedrijventerreinen", "bedrijventerreinen.csv");
    load("vestigingen", "vestigingen.csv");
    load("haltes", "haltes.geojson");
    oostkamp.publish("nulmeting");
    oostkamp.serve();
  }

  private static void load(String dataset, String file) {
    oostkamp.load(dataset, TestData.file("oostkamp/" + file));
  }

  @AfterAll
  static void close() {
    if (oostkamp != null) {
      oostkamp.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31022A0535-00M002",
        "31022I0561-00R000",
        "31025A0077-00K000",
        "31025H0007-00G000",
        "31025I0338-00S002"
      })
  void fivePercelenAgreeWithPlainSql(String id) throws Exception {
    JsonNode perceel = oostkamp.get("/collections/percelen/items/" + id + "?f=json");
    JsonNode scores = oostkamp.get("/collections/geschiktheid/items/" + id + "?f=json");
    String where = " WHERE p.id = '" + id + "'";
    String percelen = oostkamp.table("percelen") + " p";
    assertThat(perceel.at("/properties/oppervlakte").asDouble())
        .isCloseTo(number("SELECT ST_Area(geom) FROM " + percelen + where), within(1e-6));
    // a station reaches three times as far as a bus stop
    nearest(
        scores.at("/properties/c05_halte_afstand"),
        "haltes",
        " * CASE WHEN x.soort = 'trein' THEN 400.0 / 1200 ELSE 1 END",
        percelen,
        where);
    nearest(scores.at("/properties/c02_kern_afstand"), "kernen", "", percelen, where);
    assertThat(
            rows(
                "SELECT z.id || ' ' || round(b.aandeel::numeric, 6) FROM"
                    + " meting_1.perceel_bestemming b JOIN meting_1.perceel p USING (perceel_id) JOIN"
                    + " meting_1.bestemmingszone z USING (bestemmingszone_id)"
                    + where
                    + " AND b.m2 > 0.001 ORDER BY 1"))
        .isEqualTo(rows(sharesByDifference(percelen, where)));
  }

  private static void nearest(
      JsonNode value, String dataset, String factor, String percelen, String where) {
    double distance =
        number(
            "SELECT min(ST_Distance(p.geom, x.geom)"
                + factor
                + ") FROM "
                + percelen
                + ", "
                + oostkamp.table(dataset)
                + " x"
                + where);
    if (distance > 400) {
      assertThat(value.isNull()).as(dataset + " at " + distance + " m").isTrue();
    } else {
      assertThat(value.asDouble()).isCloseTo(distance, within(1e-9));
    }
  }

  /** Another way to the same shares: each zone less the union of those that go before it. */
  private static String sharesByDifference(String percelen, String where) {
    return """
        WITH deel AS (
          SELECT z.id, ST_Intersection(z.geom, p.geom) AS geom, ST_Area(p.geom) AS opp,
                 row_number() OVER (ORDER BY (z.algplanid LIKE 'RUP%%') DESC, pl.datum DESC, z.id) AS n
          FROM %s z JOIN %s pl ON pl.algplanid = z.algplanid, %s %s AND ST_Intersects(z.geom, p.geom))
        SELECT id || ' ' || round((m2 / opp)::numeric, 6) FROM (
          SELECT id, opp, ST_Area(ST_Difference(geom, coalesce((
            SELECT ST_Union(e.geom) FROM deel e WHERE e.n < deel.n), 'SRID=31370;POLYGON EMPTY'))) AS m2
          FROM deel) q
        WHERE m2 > 0.001 ORDER BY 1"""
        .formatted(oostkamp.table("rup-zones"), oostkamp.table("plannen"), percelen, where);
  }

  @Test
  void theZonesInForceCoverWhatThePlansCoverAndNothingTwice() {
    double together = number("SELECT ST_Area(ST_Union(geom)) FROM " + oostkamp.table("rup-zones"));
    double sum = number("SELECT sum(m2) FROM meting_1.geldende_bestemming");
    assertThat(sum).isCloseTo(together, within(1.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"percelen", "rup-zones", "geldende-bestemming", "kernen", "geschiktheid"})
  void everyPolygonIsValidAsServed(String layer) {
    assertThat(
            number(
                "SELECT count(*)::float8 FROM publiek_1.\""
                    + layer
                    + "\" WHERE NOT ST_IsValid(ST_GeomFromText(ST_AsText(geom_crs84, 7)))"))
        .isZero();
  }

  @Test
  void gdalReadsEveryLayerWhole() throws Exception {
    assumeTrue(has("ogrinfo"), "ogrinfo is not installed (gdal-bin)");
    String layers = run("ogrinfo", "-ro", "OAPIF:" + oostkamp.url());
    for (JsonNode collection : oostkamp.get("/collections?f=json").get("collections")) {
      String id = collection.get("id").asText();
      assertThat(layers).contains(": " + id + " (");
      String summary =
          run("ogrinfo", "-ro", "-so", "-oo", "PAGE_SIZE=10000", "OAPIF:" + oostkamp.url(), id);
      assertThat(summary)
          .contains("Feature Count: " + collection.get("itemCount").asLong())
          .doesNotContain("ERROR")
          .doesNotContain("Warning");
    }
  }

  private static boolean has(String program) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private static double number(String sql) {
    return oostkamp
        .database
        .store()
        .database()
        .read(c -> Sql.list(c, sql, r -> r.getDouble(1)))
        .get(0);
  }

  private static List<String> rows(String sql) {
    return oostkamp.database.store().database().read(c -> Sql.list(c, sql, r -> r.getString(1)));
  }
}
