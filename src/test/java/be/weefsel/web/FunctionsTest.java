package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The functions of filters, as CQL2 lists them. */
class FunctionsTest {
  private final Client client = Client.shared();

  @Test
  void everyFunctionNamesWhatItTakesAndGives() {
    JsonNode functions = client.json("/functions").get("functions");
    JsonNode distance =
        StreamSupport.stream(functions.spliterator(), false)
            .filter(f -> f.get("name").asText().equals("distance"))
            .findFirst()
            .orElseThrow();
    assertThat(distance.get("args").toString())
        .isEqualTo("[{\"type\":[\"geometry\"]},{\"type\":[\"geometry\"]}]");
    assertThat(distance.get("returns").toString()).isEqualTo("[\"number\"]");
    assertThat(client.get("/functions?f=html").body()).contains("distance(geometry, geometry)");
    assertThat(client.json("/").get("links").toString()).contains("/functions\"");
    assertThat(client.json("/api").get("paths").has("/functions")).isTrue();
  }

  @Test
  void aValueThatCannotBeComputedIsNoFaultOfTheServer() {
    String filter = "filter=(0-oppervlakte)%5E0.5=1";
    assertThat(client.problem(400, "/collections/percelen/items?" + filter).get("detail").asText())
        .contains("a value that some feature cannot give");
  }
}
