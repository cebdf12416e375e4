package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has no token sees no trace, whether there are tokens or not. */
class DienstLayersAreHiddenTest {
  static Stream<Client> visitors() {
    return Stream.of(DienstMeting.shared().open, DienstMeting.shared().withTokens);
  }

  @ParameterizedTest
  @MethodSource("visitors")
  void theyAreInNoList(Client visitor) {
    assertThat(visitor.json("/collections").get("collections").findValuesAsText("id"))
        .containsExactly("haltes");
    for (String path :
        List.of("/", "/collections", "/api", "/dcat", "/metingen", "/metingen/m/collections")) {
      for (String type : List.of("application/json", "text/html")) {
        HttpResponse<String> answer = visitor.get(path, "Accept", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
            .as(path)
            .doesNotContain("bedrijven\"", "/bedrijven", ">bedrijven<");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("visitors")
  void theyAreNotFoundByWhoeverGuessesTheirName(Client visitor) {
    assertThat(visitor.get("/collections/haltes/items").statusCode()).isEqualTo(200);
    for (String root : List.of("", "/metingen/m")) {
      visitor.problem(404, root + "/collections/bedrijven");
      visitor.problem(404, root + "/collections/bedrijven/items");
      visitor.problem(404, root + "/collections/bedrijven/items/a1");
      visitor.problem(404, root + "/collections/bedrijven/items?f=csv");
    }
  }
}
