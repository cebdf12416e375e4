package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service of the gemeente, with its read token. */
class DienstAccessTest {
  private static final String ITEMS = "/collections/bedrijven/items";
  private static final String BEARER = "Bearer " + DienstMeting.TOKEN;
  private final Client client = DienstMeting.shared().withTokens;

  private static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Test
  void withATokenTheLayersAreWhereTheOthersAre() {
    for (String credentials :
        List.of(
            BEARER,
            "bearer  " + DienstMeting.TOKEN,
            "Bearer een-ander-token-dat-ook-mag",
            basic("wie-ook", DienstMeting.TOKEN),
            basic("", DienstMeting.TOKEN))) {
      assertThat(
              client
                  .json("/collections", "Authorization", credentials)
                  .get("collections")
                  .findValuesAsText("id"))
          .containsExactly("haltes", "bedrijven");
      assertThat(client.json(ITEMS, "Authorization", credentials).at("/features/0/id").asText())
          .isEqualTo("a1");
    }
    assertThat(client.get("/metingen/m" + ITEMS + "?f=csv", "Authorization", BEARER).body())
        .contains("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer een-token-voor-de-dienst-ruimtE",
        "Bearer een-token-voor-de-dienst-ruimte2",
        "Bearer",
        "Bearer ",
        "Basic",
        "Basic !!!",
        "Basic ZWVuOm1pcw==",
        "Digest username=\"x\"",
        "een-token-voor-de-dienst-ruimte"
      })
  void anotherTokenIsRefused(String credentials) {
    for (String path : List.of("/", "/collections", ITEMS, "/metingen", "/collections/haltes")) {
      HttpResponse<String> answer = client.get(path, "Authorization", credentials);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.headers().allValues("WWW-Authenticate"))
          .anyMatch(h -> h.startsWith("Bearer realm="))
          .anyMatch(h -> h.startsWith("Basic realm="));
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.body()).doesNotContain("bedrijven");
    }
  }

  @Test
  void whatIsForOneIsKeptForNobodyElse() {
    HttpResponse<String> dienst = client.get("/collections/haltes/items", "Authorization", BEARER);
    assertThat(dienst.headers().firstValue("Cache-Control")).contains("private, no-cache");
    HttpResponse<String> everyone = client.get("/collections/haltes/items");
    for (HttpResponse<String> answer : List.of(dienst, everyone)) {
      assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Authorization");
    }
    String tag = dienst.headers().firstValue("ETag").orElseThrow();
    assertThat(everyone.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    assertThat(client.get("/collections/haltes/items", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(
            client
                .get("/collections/haltes/items", "If-None-Match", tag, "Authorization", BEARER)
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void theDienstIsNeverServedWhatMayBeKeptForEver() {
    String landing = "/metingen/m~x/collections/haltes/items";
    String now = client.get(landing).headers().firstValue("Location").orElseThrow();
    assertThat(client.get(now).headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
    assertThat(client.get(now, "Authorization", BEARER).headers().firstValue("Cache-Control"))
        .contains("private, no-cache");
  }

  @Test
  void pagesOfOthersMaySendAToken() {
    HttpResponse<String> asked = client.send("OPTIONS", ITEMS, "Origin", "https://x.example");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Authorization");
  }

  @Test
  void withoutTokensOnTheServerTheHeaderOfAProxyIsNoToken() {
    HttpResponse<String> answer =
        DienstMeting.shared().open.get("/collections", "Authorization", basic("proxy", "secret"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(DienstMeting.shared().open.get(ITEMS, "Authorization", BEARER).statusCode())
        .isEqualTo(404);
  }
}
