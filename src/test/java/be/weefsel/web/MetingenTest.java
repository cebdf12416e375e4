package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetingenTest {
  private final Client client = Client.shared();

  @Test
  void theRootServesTheMetingPublishedLastThatWasNotRevoked() {
    assertThat(client.json("/").get("meting").asText()).isEqualTo("eindmeting");
  }

  @Test
  void theListHasClosedAndRevokedMetingenOnly() {
    JsonNode metingen = client.json("/metingen").get("metingen");
    assertThat(metingen)
        // Other tests may have made this one.
        .filteredOn(m -> !m.get("naam").asText().equals(StyledMeting.NAME))
        .extracting(m -> m.get("naam").asText() + " " + m.get("status").asText())
        .containsExactly("fout ingetrokken", "nulmeting gesloten", "eindmeting gesloten");
  }

  @Test
  void eachMetingHasItsOwnApi() {
    JsonNode landing = client.json("/metingen/nulmeting/");
    assertThat(landing.get("peildatum").asText()).isEqualTo("2025-12-31");
    String api = Client.link(landing, "service-desc");
    assertThat(api).endsWith("/metingen/nulmeting/api");
    assertThat(client.json(api).at("/servers/0/url").asText()).endsWith("/metingen/nulmeting");
    JsonNode collections = client.json(Client.link(landing, "data"));
    assertThat(collections.get("collections")).hasSize(1);
    String items = Client.link(collections.at("/collections/0"), "items");
    assertThat(items).contains("/metingen/nulmeting/collections/percelen/items");
    assertThat(client.allIds(items + "?limit=2")).hasSize(5);
    assertThat(client.json("/metingen/nulmeting")).isEqualTo(landing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metingen/fout", "/metingen/fout/collections/percelen/items"})
  void aRevokedMetingSaysWhyAndWhatToUse(String path) {
    assertThat(client.problem(410, path).get("detail").asText())
        .contains("verkeerde percelen geladen")
        .contains("/metingen/nulmeting");
    assertThat(client.get(path, "Accept", "text/html").body())
        .contains("verkeerde percelen geladen")
        .contains("<h1>410");
  }
}
