package be.weefsel.loading.service.ogc;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Addresses;
import be.weefsel.loading.service.http.Documents;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** How many features to ask on one page: as many as the service announces in its OpenAPI. */
final class PageSize {
  static final int USUAL = 1000;
  static final int MOST = 10_000;

  private PageSize() {}

  static int of(Documents documents, Collection collection) {
    try {
      JsonNode landing = documents.json(collection.landing());
      Optional<String> link = Links.of(landing, "service-desc");
      if (link.isEmpty()) {
        return USUAL;
      }
      JsonNode api = documents.json(Addresses.resolve(collection.landing(), link.get()));
      return announced(api, collection.id()).map(n -> Math.min(n, MOST)).orElse(USUAL);
    } catch (Refused e) {
      // A service that does not describe itself can still give pages.
      return USUAL;
    }
  }

  private static Optional<Integer> announced(JsonNode api, String id) {
    JsonNode paths = api.path("paths");
    for (String path : new String[] {id, "{collectionId}"}) {
      JsonNode items = paths.path("/collections/" + path + "/items").path("get");
      for (JsonNode parameter : items.path("parameters")) {
        JsonNode real = real(api, parameter);
        JsonNode maximum = real(api, real.path("schema")).path("maximum");
        if (real.path("name").asText().equals("limit") && maximum.canConvertToInt()) {
          return Optional.of(Math.max(1, maximum.asInt()));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind a reference inside the same document. */
  private static JsonNode real(JsonNode api, JsonNode node) {
    String ref = node.path("$ref").asText();
    return ref.startsWith("#/") ? api.at(ref.substring(1)) : node;
  }
}
