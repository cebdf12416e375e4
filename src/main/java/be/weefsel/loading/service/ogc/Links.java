package be.weefsel.loading.service.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The links of a document. */
final class Links {
  private Links() {}

  /** The address behind a relation, in JSON where there is a choice. */
  static Optional<String> of(JsonNode node, String rel) {
    String found = null;
    for (JsonNode link : node.path("links")) {
      if (link.path("rel").asText().equals(rel) && link.path("href").isTextual()) {
        String href = link.get("href").asText();
        if (link.path("type").asText().contains("json")) {
          return Optional.of(href);
        }
        found = found == null && !link.path("type").asText().contains("html") ? href : found;
      }
    }
    return Optional.ofNullable(found);
  }
}
