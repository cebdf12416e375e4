package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One gemeente of a service: chosen by the service where it can, else by us. */
class ServiceGemeenteTest {
  private static ServiceLoads service;

  @BeforeAll
  static void open(@TempDir Path folder) {
    service = new ServiceLoads(folder);
  }

  @BeforeEach
  void reset() {
    service.reset();
  }

  @AfterAll
  static void close() {
    service.close();
  }

  /** A triangle: the half of the square 60000..60200, 200000..200200 below its diagonal. */
  private static void importTriangle() {
    service.loads.load(
        "gemeenten",
        service.loads.write(
            "gemeenten.csv",
            "niscode;naam;WKT\n31022;Oostkamp;POLYGON((60000 200000,60200 200000,60200 200200,60000"
                + " 200000))\n"));
  }

  @Test
  void aQueryableIsUsed() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(3))) {
      fake.queryables = "\"geom\":{},\"NISCODE\":{\"type\":\"string\"}";
      ImportResult result = service.gemeente("percelen", "31022", fake.url());
      FakeService.Asked asked = fake.http.asked(FakeFeatures.ITEMS).get(0);
      assertThat(asked.parameter("NISCODE")).isEqualTo("31022");
      assertThat(asked.parameter("bbox")).isNull();
      assertThat(result.report().notes()).anyMatch(n -> n.contains("gekozen op NISCODE"));
    }
  }

  @Test
  void aParameterThatTheServiceOverlooksIsNotBelieved() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(5))) {
      fake.queryables = "\"niscode\":{}";
      fake.features =
          fake.features.stream()
              .map(f -> f.contains("\"ADP.3\"") ? f : f.replace("\"31022\"", "31005"))
              .toList();
      ImportResult result = service.gemeente("percelen", "31022", fake.url());
      assertThat(service.loads.query("SELECT capakey || niscode FROM $"))
          .containsExactly(FakeFeatures.capakey(3) + "31022");
      assertThat(result.report().notes())
          .anyMatch(n -> n.startsWith("4 objecten") && n.contains("niscode = 31022"));
    }
  }

  @Test
  void aFilterIsUsedWhereTheTypeHasTheColumn() {
    try (FakeWfs fake = new FakeWfs(FakeFeatures.parcels(3))) {
      service.gemeente("percelen", "31022", fake.url(""));
      assertThat(fake.pages().get(0).parameter("filter"))
          .contains("<fes:PropertyIsEqualTo><fes:ValueReference>NISCODE</fes:ValueReference>")
          .contains("<fes:Literal>31022</fes:Literal>");
    }
  }

  @Test
  void elseTheBorderDecides() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(1000))) {
      importTriangle();
      ImportResult result = service.gemeente("percelen", "31022", fake.url());
      // The same question in SQL, over the squares as they were made.
      String inside =
          service
              .loads
              .query(
                  "SELECT count(*) FROM generate_series(0, 999) i WHERE ST_Intersects("
                      + " ST_MakeEnvelope(60000 + 20 * (i % 100), 200000 + 20 * (i / 100), 60010 +"
                      + " 20 * (i % 100), 200010 + 20 * (i / 100)), 'POLYGON((60000 200000,60200"
                      + " 200000,60200 200200,60000 200000))'::geometry)")
              .get(0);
      assertThat(inside).isEqualTo("65");
      assertThat(service.loads.query("SELECT count(*) FROM $")).containsExactly(inside);
      assertThat(result.report().notes())
          .anyMatch(n -> n.startsWith("935 objecten") && n.contains("de gemeente 31022"));
      String[] box = fake.http.asked(FakeFeatures.ITEMS).get(0).parameter("bbox").split(",");
      assertThat(Double.parseDouble(box[0])).isBetween(3.0, 3.2);
    }
  }

  @Test
  void aServiceThatFiltersByNothingOfOursIsCutByTheBorderToo() {
    try (FakeWfs fake = new FakeWfs(FakeFeatures.parcels(200))) {
      importTriangle();
      fake.before =
          asked -> {
            if ("DescribeFeatureType".equals(asked.parameter("request"))) {
              asked.answer(400, "no");
            }
          };
      service.gemeente("percelen", "31022", fake.url(""));
      assertThat(fake.pages().get(0).parameter("bbox"))
          .isEqualTo("60000,200000,60200,200200,urn:ogc:def:crs:EPSG::31370");
      // The two lowest rows: eleven squares that touch it, and ten.
      assertThat(service.loads.query("SELECT count(*) FROM $")).containsExactly("21");
    }
  }

  @Test
  void anUnknownGemeenteSaysWhatToDo(@TempDir Path folder) {
    try (ServiceLoads fresh = new ServiceLoads(folder);
        FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(3))) {
      assertThatThrownBy(() -> fresh.gemeente("percelen", "31022", fake.url()))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("import gemeenten")
          .hasMessageContaining("--bbox");
    }
    importTriangle();
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(3))) {
      assertThatThrownBy(() -> service.gemeente("percelen", "44021", fake.url()))
          .hasMessageContaining("geen gemeente met NIS-code 44021");
    }
  }

  @Test
  void whatTheUserGaveIsChecked() {
    String url = "http://localhost:1/collections/ADP/items";
    List<List<String>> wrong =
        List.of(
            List.of("1,2,3", "west,zuid,oost,noord"),
            List.of("a,b,c,d", "west,zuid,oost,noord"),
            List.of("76000,195000,60000,210000", "west moet kleiner"),
            List.of("3.1,51.0,3.3,51.2", "niet in Vlaanderen"));
    for (List<String> pair : wrong) {
      assertThatThrownBy(() -> service.bbox("percelen", pair.get(0), url))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(pair.get(1));
    }
    assertThatThrownBy(() -> service.gemeente("percelen", "Oostkamp", url))
        .hasMessageContaining("vijf cijfers");
    assertThatThrownBy(() -> service.part("percelen", "1,1,2,2", "31022", Clock.systemUTC(), url))
        .hasMessageContaining("niet allebei");
    Path file = service.loads.write("f.csv", "CAPAKEY;OIDN;WKT\n");
    assertThatThrownBy(() -> service.gemeente("percelen", "31022", file.toString()))
        .hasMessageContaining("niet uit bestanden");
    assertThat(service.pauses).isEmpty();
  }
}
