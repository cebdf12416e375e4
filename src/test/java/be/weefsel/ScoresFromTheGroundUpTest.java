package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.database.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The four scores of 200 percelen of Oostkamp, once by the analysis and once by plain SQL on the
 * ladingen with the weights of the decisions written in it. Oostkamp has no roads, so straight ones
 * are drawn over it.
 */
class ScoresFromTheGroundUpTest {
  private static final List<String> PROFILES = List.of("kantoor", "handel", "ambacht", "logistiek");
  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "percelen", "percelen.gpkg",
              "gebouwen", "gebouwen.zip",
              "kernen", "kernen.gpkg",
              "rup-zones", "bestemmingszones.gpkg",
              "gemeenten", "gemeente.gpkg",
              "plannen", "plannen.csv",
              "bedrijventerreinen", "bedrijventerreinen.csv",
              "vestigingen", "vestigingen.csv",
              "haltes", "haltes.geojson",
              "overstroming", "overstroming.zip"));

  private static Gemeente oostkamp;
  private static List<Map<String, Object>> again;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    TestData.file("oostkamp/percelen.gpkg");
    oostkamp = new Gemeente(LocalDate.of(2025, 6, 1));
    FILES.forEach((set, file) -> oostkamp.load(set, TestData.file("oostkamp/" + file)));
    oostkamp.load("leegstand", TestData.file("oostkamp/leegstand_2025-06-01.csv"));
    oostkamp.load("wegen", roads(folder.resolve("wegen.geojson")));
    oostkamp.publish("nulmeting");
    again = rows(independent());
  }

  @AfterAll
  static void close() {
    if (oostkamp != null) {
      oostkamp.close();
    }
  }

  /** A line every 400 m, of every kind in turn. */
  private static Path roads(Path file) throws IOException {
    List<String> kinds =
        List.of(
            "primary", "residential", "footway", "secondary", "service", "motorway", "tertiary");
    List<String> roads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      roads.add(road(2 * i, kinds.get(i % 7), 62_000 + 400 * i, 195_000, 0, 18_000));
      roads.add(road(2 * i + 1, kinds.get((i + 3) % 7), 60_000, 195_000 + 400 * i, 18_000, 0));
    }
    return Files.writeString(
        file,
        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::31370\"}},\"features\":["
            + String.join(",", roads)
            + "]}");
  }

  private static String road(int id, String kind, int x, int y, int dx, int dy) {
    return """
        {"type":"Feature","properties":{"osm_id":"%d","highway":"%s"},
         "geometry":{"type":"LineString","coordinates":[[%d,%d],[%d,%d]]}}"""
        .formatted(id, kind, x, y, x + dx, y + dy);
  }

  private static String independent() throws IOException {
    try (InputStream in =
        ScoresFromTheGroundUpTest.class.getResourceAsStream("/scores-from-the-ground-up.sql")) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      sql = sql.replace(":perceel_functie", "meting_1.perceel_functie");
      for (String set : FILES.keySet()) {
        sql = sql.replace(":" + set, oostkamp.table(set));
      }
      return sql.replace(":leegstand", oostkamp.table("leegstand"))
          .replace(":wegen", oostkamp.table("wegen"));
    }
  }

  @Test
  void allFourScoresAgree() {
    Map<String, Map<String, Object>> scores = new TreeMap<>();
    rows("SELECT g.*, p.capakey FROM meting_1.geschiktheid g JOIN meting_1.perceel p USING (perceel_id)")
        .forEach(row -> scores.put((String) row.get("capakey"), row));
    List<String> different = new ArrayList<>();
    for (Map<String, Object> row : again) {
      for (String profile : PROFILES) {
        Double mine = (Double) row.get(profile);
        Double theirs = (Double) scores.get((String) row.get("capakey")).get(profile + "_score");
        if (mine == null ? theirs != null : theirs == null || Math.abs(mine - theirs) > 1e-9) {
          different.add("%s %s: %s, %s".formatted(row.get("capakey"), profile, mine, theirs));
        }
      }
    }
    assertThat(again).hasSize(200);
    assertThat(different).isEmpty();
  }

  @Test
  void everyKindOfPerceelIsAmongThem() {
    assertThat(again).filteredOn(r -> r.get("bebouwd").equals(false)).hasSizeGreaterThan(20);
    assertThat(again).filteredOn(r -> r.get("uit").equals(true)).hasSizeGreaterThan(20);
    assertThat(again).filteredOn(r -> r.get("nat").equals(true)).hasSizeGreaterThan(5);
    for (String criterion : List.of("c01_open", "c02", "c02_winkel", "c05", "c06", "c09", "c15a")) {
      assertThat(again.stream().map(r -> r.get(criterion)).distinct())
          .as(criterion)
          .hasSizeGreaterThan(4);
    }
    for (String profile : PROFILES) {
      assertThat(again).filteredOn(r -> r.get(profile) != null).as(profile).hasSizeGreaterThan(60);
    }
  }

  private static List<Map<String, Object>> rows(String sql) {
    return oostkamp
        .database
        .store()
        .database()
        .read(
            c ->
                Sql.list(
                    c,
                    sql,
                    r -> {
                      Map<String, Object> row = new TreeMap<>();
                      for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                        Object value = r.getObject(i);
                        row.put(
                            r.getMetaData().getColumnLabel(i),
                            value instanceof Number n ? (Double) n.doubleValue() : value);
                      }
                      return row;
                    }));
  }
}
