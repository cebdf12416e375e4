package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final String ITEMS = "/collections/percelen/items";
  private final Client client = Client.shared();

  @ParameterizedTest
  @ValueSource(ints = {100, 333, 500, 1250, 2499, 2500, 2501})
  void nextLinksGiveEveryFeatureExactlyOnceInTheOrderOfTheKey(int limit) {
    assertThat(client.allIds(ITEMS + "?limit=" + limit))
        .isEqualTo(Published.shared().sql("SELECT id FROM publiek_1.percelen ORDER BY perceel_id"));
  }

  @Test
  void nextLinksOfAFilteredRequestGiveEveryMatchOnce() {
    String filter = "bbox=4.37,50.84,4.38,50.845&datetime=2003-01-01/..";
    JsonNode first = client.json(ITEMS + "?limit=20&" + filter);
    List<String> ids = client.allIds(ITEMS + "?limit=20&" + filter);
    assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(first.get("numberMatched").asInt()).isEqualTo(ids.size());
  }

  @Test
  void aPageSaysHowManyThereAre() {
    JsonNode page = client.json(ITEMS + "?limit=7");
    assertThat(page.get("numberMatched").asInt()).isEqualTo(2500);
    assertThat(page.get("numberReturned").asInt()).isEqualTo(7);
    assertThat(page.get("features")).hasSize(7);
    assertThat(page.get("timeStamp").asText()).isEqualTo("2026-07-01T10:00:00Z");
  }

  @Test
  void aPageHasAThousandFeaturesUnlessAskedOtherwise() {
    assertThat(client.json(ITEMS).get("features")).hasSize(1000);
  }

  @Test
  void moreThanTheMaximumIsCutToIt() {
    assertThat(client.json(ITEMS + "?limit=99999999999").get("features")).hasSize(2500);
  }

  @Test
  void offsetsGiveTheSamePagesAsLinks() {
    List<String> ids = new ArrayList<>();
    for (int offset = 0; offset < 2500; offset += 400) {
      client
          .json(ITEMS + "?limit=400&offset=" + offset)
          .get("features")
          .forEach(f -> ids.add(f.get("id").asText()));
    }
    assertThat(ids).isEqualTo(client.allIds(ITEMS + "?limit=1000"));
  }

  @Test
  void afterAnOffsetTheNextLinkGoesOn() {
    assertThat(client.allIds(ITEMS + "?limit=100&offset=2250"))
        .isEqualTo(client.allIds(ITEMS + "?limit=1000").subList(2250, 2500));
  }

  @Test
  void anOffsetBehindTheEndGivesNothing() {
    JsonNode page = client.json(ITEMS + "?offset=2500");
    assertThat(page.get("features")).isEmpty();
    assertThat(page.get("numberReturned").asInt()).isZero();
    assertThat(Client.link(page, "next")).isNull();
  }

  @Test
  void aTokenGoesWithItsOwnRequestOnly() {
    String next = Client.link(client.json(ITEMS + "?limit=10"), "next");
    String token = next.replaceFirst(".*token=", "");
    assertThat(said(ITEMS + "?bbox=0,0,9,60&token=" + token)).contains("another filter or order");
    assertThat(said("/collections/geschiktheid/items?token=" + token))
        .contains("another collection");
    assertThat(said("/metingen/nulmeting" + ITEMS + "?token=" + token)).contains("another meting");
    assertThat(said(ITEMS + "?offset=3&token=" + token)).contains("cannot go with token");
    assertThat(client.json(ITEMS + "?limit=3&token=" + token).get("features")).hasSize(3);
  }

  @Test
  void aDamagedTokenIsRefused() {
    String token =
        Client.link(client.json(ITEMS + "?limit=10"), "next").replaceFirst(".*token=", "");
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String damaged = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(said(ITEMS + "?token=" + damaged)).contains("token").contains("damaged");
    }
    assertThat(said(ITEMS + "?token=")).contains("damaged");
    assertThat(said(ITEMS + "?token=%F0%9F%98%80")).contains("damaged");
  }

  @Test
  void csvSaysItsCountsAndTheNextPageInHeaders() {
    HttpResponse<String> page = client.get(ITEMS + "?f=csv&limit=10");
    assertThat(page.headers().firstValue("OGC-NumberMatched")).contains("2500");
    assertThat(page.headers().firstValue("OGC-NumberReturned")).contains("10");
    String link = page.headers().firstValue("Link").orElseThrow();
    assertThat(link).contains("rel=\"next\"").contains("text/csv");
    String next = link.substring(1, link.indexOf('>'));
    assertThat(client.get(next).body().lines().skip(1).findFirst().orElseThrow())
        .startsWith("11001A0000-00A011,");
  }

  @Test
  void thePagesOfOthersMayReadEveryCount() {
    String readable =
        client.get(ITEMS + "?limit=1").headers().firstValue("Access-Control-Expose-Headers").get();
    assertThat(readable.split(", *"))
        .contains("OGC-NumberMatched", "OGC-NumberReturned", "Weefsel-NumberMatched-AtLeast");
  }

  private String said(String path) {
    return client.problem(400, path).get("detail").asText();
  }
}
