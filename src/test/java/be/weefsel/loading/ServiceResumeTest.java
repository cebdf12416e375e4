package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download that was interrupted goes on, as long as that can be right. */
class ServiceResumeTest {
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

  /** A service of three pages whose third one fails, asked once. */
  private static FakeFeatures interrupted(String etag) {
    FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(2500));
    fake.etag = etag;
    fake.broken = asked -> "2000".equals(asked.parameter("offset"));
    assertThatThrownBy(() -> service.load("percelen", fake.url()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("na 5 pogingen")
        .hasMessageContaining("HTTP 500, 'Out of memory'");
    fake.broken = asked -> false;
    fake.http.forget();
    return fake;
  }

  private static void loads2500() {
    assertThat(
            service.loads.query(
                "SELECT count(*) || ' ' || count(DISTINCT capakey) || ' ' ||"
                    + " round(sum(ST_Area(geom))::numeric) FROM $"))
        .containsExactly("2500 2500 250000");
  }

  @Test
  void onlyThePagesThatAreMissingAreAsked() {
    try (FakeFeatures fake = interrupted(null)) {
      assertThat(service.pauses)
          .containsExactly(
              Duration.ofSeconds(2),
              Duration.ofSeconds(4),
              Duration.ofSeconds(8),
              Duration.ofSeconds(16));
      assertThat(service.left())
          .containsExactly("page-000001.geojson", "page-000002.geojson", "stand.json");
      service.load("percelen", fake.url());
      assertThat(fake.pages()).containsExactly("2000");
      loads2500();
      assertThat(service.left()).isEmpty();
    }
  }

  @Test
  void onlyTheOwnerMayLookIntoADownload() {
    try (FakeFeatures fake = interrupted(null)) {
      assertThat(service.folders()).isNotEmpty().allMatch("rwx------"::equals);
      assertThat(fake.pages()).isEmpty();
    }
  }

  @Test
  void afterADayItBeginsAgain() {
    try (FakeFeatures fake = interrupted(null)) {
      Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
      service.part("percelen", null, null, tomorrow, fake.url());
      assertThat(fake.pages()).containsExactly("null", "1000", "2000");
      loads2500();
    }
  }

  @Test
  void withAnotherNumberOfObjectsItBeginsAgain() {
    try (FakeFeatures fake = interrupted(null)) {
      fake.features = FakeFeatures.parcels(2400);
      service.load("percelen", fake.url());
      assertThat(fake.pages()).containsExactly("2000", "null", "1000", "2000");
      assertThat(service.loads.query("SELECT count(*) FROM $")).containsExactly("2400");
    }
  }

  @Test
  void withTheSameETagItGoesOn() {
    try (FakeFeatures fake = interrupted("\"a\"")) {
      service.load("percelen", fake.url());
      assertThat(fake.http.asked(FakeFeatures.ITEMS).get(0).header("If-None-Match"))
          .isEqualTo("\"a\"");
      assertThat(fake.pages()).containsExactly("null", "2000");
      loads2500();
    }
  }

  @Test
  void withAnotherETagItBeginsAgain() {
    try (FakeFeatures fake = interrupted("\"a\"")) {
      fake.etag = "\"b\"";
      service.load("percelen", fake.url());
      assertThat(fake.pages()).containsExactly("null", "null", "1000", "2000");
      loads2500();
    }
  }

  @Test
  void aLinkThatTheServiceForgotBeginsAgain() {
    try (FakeFeatures fake = interrupted(null)) {
      boolean[] forgotten = {true};
      fake.before =
          asked -> {
            if (forgotten[0]) {
              forgotten[0] = false;
              asked.answer(410, "{\"title\":\"Token expired\"}");
            }
          };
      service.load("percelen", fake.url());
      assertThat(fake.pages()).containsExactly("2000", "null", "1000", "2000");
      loads2500();
    }
  }

  @Test
  void whatWasFetchedCompletelyIsNotAskedAgain() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(1500))) {
      // The second service is not there, so nothing comes to the database.
      assertThatThrownBy(() -> service.load("percelen", fake.url(), "http://localhost:1/x"))
          .hasMessageContaining("neemt geen verbinding aan");
      fake.http.forget();
      service.load("percelen", fake.url());
      assertThat(fake.pages()).isEmpty();
      assertThat(service.loads.query("SELECT count(*) FROM $")).containsExactly("1500");
    }
  }

  @Test
  void pagesOfARefusedImportAreReadAgainWithoutFetching() {
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(5))) {
      // Parcels have no columns of a gebouw.
      assertThatThrownBy(() -> service.load("gebouwen", fake.url()))
          .isInstanceOf(RefusedLading.class);
      assertThat(service.left()).containsExactly("page-000001.geojson", "stand.json");
      fake.http.forget();
      assertThatThrownBy(() -> service.load("gebouwen", fake.url()))
          .isInstanceOf(RefusedLading.class);
      assertThat(fake.pages()).isEmpty();
    }
  }

  @Test
  void whatNobodyCameBackForIsRemoved() {
    try (FakeFeatures fake = interrupted(null);
        FakeFeatures other = new FakeFeatures(FakeFeatures.parcels(2))) {
      service.load("percelen", other.url());
      assertThat(service.left()).contains("page-000001.geojson");
      Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
      service.part("percelen", null, null, tomorrow, other.url());
      assertThat(service.left()).isEmpty();
      assertThat(fake.pages()).isEmpty();
    }
  }

  @Test
  void anotherAreaIsAnotherDownload() {
    try (FakeFeatures fake = interrupted(null)) {
      service.bbox("percelen", "60000,200000,76000,210000", fake.url());
      assertThat(fake.pages()).containsExactly("null", "1000", "2000");
    }
  }

  @Test
  void aPageThatIsGoneBeginsAgain() throws Exception {
    try (FakeFeatures fake = interrupted(null)) {
      service.delete("page-000001.geojson");
      service.load("percelen", fake.url());
      assertThat(fake.pages()).containsExactly("null", "1000", "2000");
      loads2500();
    }
  }

  @Test
  void twoImportsOfTheSameAtOnceDoNotMix() {
    List<String> second = new ArrayList<>();
    try (FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(10))) {
      fake.before =
          asked -> {
            try {
              service.load("percelen", fake.url());
            } catch (Refused e) {
              second.add(e.getMessage());
            }
          };
      service.load("percelen", fake.url());
    }
    assertThat(second).singleElement().asString().contains("al opgehaald door een andere import");
  }
}
