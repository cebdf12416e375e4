package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WFS as users give it: a URL with or without a type. */
class WfsImportTest {
  private static ServiceLoads service;
  private FakeWfs fake;

  @BeforeAll
  static void open(@TempDir Path folder) {
    service = new ServiceLoads(folder);
  }

  @BeforeEach
  void reset() {
    service.reset();
    fake = new FakeWfs(FakeFeatures.parcels(2500));
  }

  @AfterEach
  void closeFake() {
    fake.close();
  }

  @AfterAll
  static void close() {
    service.close();
  }

  private static void loads2500() {
    assertThat(
            service.loads.query(
                "SELECT count(*) || ' ' || round(sum(ST_Area(geom))::numeric) FROM $"))
        .containsExactly("2500 250000");
  }

  @Test
  void jsonInThreePages() {
    ImportResult result = service.load("percelen", fake.url("?typeNames=GRB:ADP"));
    loads2500();
    assertThat(fake.pages())
        .extracting(a -> a.parameter("startIndex") + "+" + a.parameter("count"))
        .containsExactly("1+1", "0+1000", "1000+1000", "2000+1000");
    FakeService.Asked asked = fake.pages().get(1);
    assertThat(asked.parameter("version")).isEqualTo("2.0.0");
    assertThat(asked.parameter("typeNames")).isEqualTo("GRB:ADP");
    assertThat(asked.parameter("outputFormat")).isEqualTo("application/json");
    assertThat(asked.parameter("srsName")).isEqualTo("urn:ogc:def:crs:EPSG::31370");
    assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:31370");
    assertThat(result.lading().files()).containsExactly(fake.url("?typeNames=GRB:ADP"));
  }

  @Test
  void theOnlyTypeNeedsNoName() {
    service.load("percelen", fake.url("?SERVICE=WFS&REQUEST=GetCapabilities&VERSION=1.0.0"));
    loads2500();
  }

  @Test
  void aNameWithoutItsPrefixIsEnough() {
    service.load("percelen", fake.url("?typename=adp"));
    loads2500();
  }

  @Test
  void manyTypesAreListed() {
    fake.types = FakeWfs.type("GRB:ADP") + FakeWfs.type("GRB:GBG");
    assertThatThrownBy(() -> service.load("percelen", fake.url("")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("GRB:ADP, GRB:GBG")
        .hasMessageContaining("typeNames=");
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeNames=GRB:WBN")))
        .hasMessageContaining("heeft geen featuretype GRB:WBN")
        .hasMessageContaining("GRB:ADP, GRB:GBG");
  }

  @Test
  void aBoxCarriesItsCrs() {
    service.bbox(
        "percelen", "60000,195000,76000,210000", fake.url("?typeNames=GRB:ADP&bbox=1,2,3,4"));
    assertThat(fake.pages().get(0).parameter("bbox"))
        .isEqualTo("60000,195000,76000,210000,urn:ogc:def:crs:EPSG::31370");
  }

  @Test
  void aBoxInDegreesHasLatitudeFirst() {
    fake.types = fake.types.replace("31370", "4258");
    service.bbox("percelen", "60000,195000,76000,210000", fake.url(""));
    String[] box = fake.pages().get(0).parameter("bbox").split(",");
    assertThat(box[4]).isEqualTo("urn:ogc:def:crs:EPSG::4258");
    String inside =
        "SELECT ST_Contains(ST_MakeEnvelope("
            + String.join(",", box[1], box[0], box[3], box[2])
            + ", 4258), ST_Transform(ST_MakeEnvelope(60000,195000,76000,210000, 31370), 4258))";
    assertThat(service.loads.query(inside)).containsExactly("t");
    assertThat(fake.pages().get(0).parameter("srsName")).isNull();
  }

  @Test
  void anOrderIsAskedWhereTheServerCannotDoWithout() {
    fake.ordered = false;
    service.load("percelen", fake.url("?typeNames=GRB:ADP"));
    loads2500();
    assertThat(fake.pages().get(1).parameter("sortBy")).isEqualTo("CAPAKEY");
  }

  @Test
  void withoutPagingAllIsOneAnswer() {
    fake.paging = false;
    service.load("percelen", fake.url("?typeNames=GRB:ADP"));
    loads2500();
    assertThat(fake.pages()).singleElement();
    assertThat(fake.pages().get(0).parameter("startIndex")).isNull();
  }

  @Test
  void version11IsAskedInItsOwnWords() {
    fake.version = "1.1.0";
    fake.types = fake.types.replace("CRS>", "SRS>");
    service.load("percelen", fake.url("?typeName=GRB:ADP"));
    loads2500();
    assertThat(fake.pages()).singleElement();
    assertThat(fake.pages().get(0).parameter("version")).isEqualTo("1.1.0");
    assertThat(fake.pages().get(0).uri().getQuery()).contains("typeName=GRB:ADP");
    fake.version = "1.0.0";
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeName=GRB:ADP")))
        .hasMessageContaining("WFS 1.0.0");
  }

  @Test
  void withoutHitsAShortPageIsTheLast() {
    fake.hits = "unknown";
    service.load("percelen", fake.url("?typeNames=GRB:ADP"));
    loads2500();
  }
}
