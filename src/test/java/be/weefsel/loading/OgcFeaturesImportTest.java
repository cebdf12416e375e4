package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OGC API - Features as users give it: a URL, and which part they want. */
class OgcFeaturesImportTest {
  private static final String AREAS =
      "SELECT count(*) || ' ' || round(sum(ST_Area(geom))::numeric, 1) FROM $";
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

  /** The squares of {@link FakeFeatures#parcels}, turned into degrees by PostGIS. */
  private static List<String> inDegrees(int count) {
    List<String> shapes =
        service.loads.query(
            "SELECT ST_AsGeoJSON(ST_Transform(ST_MakeEnvelope(60000 + 20 * (i % 100), 200000 + 20 *"
                + " (i / 100), 60010 + 20 * (i % 100), 200010 + 20 * (i / 100), 31370), 4326), 9)"
                + " FROM generate_series(0, "
                + (count - 1)
                + ") AS i ORDER BY i");
    List<String> all = new ArrayList<>();
    shapes.forEach(shape -> all.add(FakeFeatures.parcel(all.size(), "31022", shape)));
    return all;
  }

  @Test
  void degreesInThreePagesBecomeOneLading() {
    try (FakeFeatures fake = new FakeFeatures(inDegrees(2500))) {
      ImportResult result = service.load("percelen", fake.url());
      assertThat(service.loads.query(AREAS)).containsExactly("2500 250000.0");
      assertThat(fake.pages()).containsExactly("null", "1000", "2000");
      assertThat(fake.http.asked(FakeFeatures.ITEMS).get(0).parameter("crs")).isNull();
      assertThat(result.lading().files()).containsExactly(fake.url());
      assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:4326");
      assertThat(result.report().text()).contains("2500 objecten op 3 bladzijden");
      assertThat(result.lading().checksum()).hasSize(64);
      assertThat(service.left()).isEmpty();
    }
  }

  @Test
  void lambert72IsAskedWhereItIsOfferedAndTheHeaderIsBelieved() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(1200))) {
      fake.crs =
          "\"http://www.opengis.net/def/crs/OGC/1.3/CRS84\",\"" + FakeFeatures.LAMBERT + "\"";
      ImportResult result = service.load("percelen", fake.url());
      assertThat(service.loads.query(AREAS)).containsExactly("1200 120000.0");
      assertThat(fake.http.asked(FakeFeatures.ITEMS))
          .extracting(a -> a.parameter("crs"))
          .containsOnly(FakeFeatures.LAMBERT);
      assertThat(result.report().sources().get(0).crs())
          .isEqualTo("EPSG:31370 (vermeld in het bestand)");
    }
  }

  @Test
  void theLandingPageAndTheCollectionLeadToTheSameItems() {
    try (FakeFeatures fake = new FakeFeatures(inDegrees(3))) {
      for (String path : List.of("/api", "/api/", "/api/collections", "/api/collections/ADP")) {
        service.load("percelen", fake.http.url(path));
        assertThat(service.loads.query("SELECT count(*) FROM $")).as(path).containsExactly("3");
      }
    }
  }

  @Test
  void manyCollectionsAreListed() {
    try (FakeService fake = new FakeService()) {
      fake.on(
          "/collections",
          a -> a.json("{\"collections\":[{\"id\":\"ADP\"},{\"id\":\"GBG\"},{\"id\":\"KNW\"}]}"));
      fake.on("/", a -> a.json("{\"links\":[]}"));
      int before = service.loads.query("SELECT 1 FROM beheer.lading").size();
      assertThatThrownBy(() -> service.load("percelen", fake.url("/")))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("ADP, GBG, KNW")
          .hasMessageContaining("/collections/ADP/items");
      assertThat(service.loads.query("SELECT 1 FROM beheer.lading")).hasSize(before);
    }
  }

  @Test
  void aBoxInDegreesIsAskedWiderAndCutToWhatWasMeant() {
    // Every square is 10 m wide and 20 m apart: x 60040..60110 touches those at 60040 to 60100.
    try (FakeFeatures fake = new FakeFeatures(inDegrees(200))) {
      ImportResult result =
          service.bbox("percelen", "60035,199990,60105,200015", fake.url() + "?f=json&limit=5");
      assertThat(service.loads.query("SELECT capakey FROM $ ORDER BY 1"))
          .containsExactly(
              FakeFeatures.capakey(2),
              FakeFeatures.capakey(3),
              FakeFeatures.capakey(4),
              FakeFeatures.capakey(5));
      assertThat(result.report().notes())
          .anyMatch(n -> n.startsWith("196 objecten") && n.contains("60035,199990,60105,200015"));
      FakeService.Asked asked = fake.http.asked(FakeFeatures.ITEMS).get(0);
      assertThat(asked.parameter("f")).isEqualTo("json");
      assertThat(asked.parameter("limit")).isEqualTo("1000");
      // PostGIS says where the corners are in degrees.
      String inside =
          "SELECT ST_Contains(ST_MakeEnvelope("
              + asked.parameter("bbox")
              + ", 4326), ST_Transform(ST_MakeEnvelope(60035,199990,60105,200015, 31370), 4326))";
      assertThat(service.loads.query(inside)).containsExactly("t");
    }
  }

  @Test
  void aBoxInLambert72IsAskedAsItIs() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(10))) {
      fake.crs = "\"" + FakeFeatures.LAMBERT + "\"";
      service.bbox("percelen", "60000,200000,76000,210000", fake.url());
      FakeService.Asked asked = fake.http.asked(FakeFeatures.ITEMS).get(0);
      assertThat(asked.parameter("bbox")).isEqualTo("60000,200000,76000,210000");
      assertThat(asked.parameter("bbox-crs")).isEqualTo(FakeFeatures.LAMBERT);
    }
  }

  @Test
  void nothingInTheAreaIsSaid() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(5))) {
      assertThatThrownBy(() -> service.bbox("percelen", "100000,200000,101000,201000", fake.url()))
          .hasMessageContaining("Alle 5 objecten")
          .hasMessageContaining("100000,200000,101000,201000");
    }
    try (FakeFeatures fake = new FakeFeatures(List.of())) {
      assertThatThrownBy(() -> service.load("percelen", fake.url()))
          .hasMessageContaining("geen enkel object");
    }
  }

  @Test
  void aFileAndAServiceAreOneLading() {
    Path file =
        service.loads.write(
            "erbij.csv",
            "CAPAKEY;OIDN;WKT\n31022B0001/00A000;9;" + Wkt.square(70000, 205000, 10) + "\n");
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(2))) {
      ImportResult result = service.load("percelen", fake.url(), file.toString());
      assertThat(result.lading().counts().read()).isEqualTo(3);
      assertThat(result.lading().files()).containsExactly("erbij.csv", fake.url());
    }
  }

  @Test
  void aRefusalOfTheRowsKeepsThePages() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(4))) {
      fake.features = fake.features.stream().map(f -> f.replace("31022A", "?")).toList();
      assertThatThrownBy(() -> service.load("percelen", fake.url()))
          .hasMessageContaining("Meer dan de helft");
      assertThat(service.loads.last().files()).containsExactly(fake.url());
      assertThat(service.loads.rejects()).hasSize(4);
      assertThat(service.left()).containsExactly("page-000001.geojson", "stand.json");
    }
  }
}
