package be.weefsel.loading.service.ogc;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Addresses;
import be.weefsel.loading.service.http.Documents;
import be.weefsel.loading.service.http.ServiceUrl;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Which collection is meant by a landing page, or by the list of all collections. */
final class CollectionChoice {
  private static final int LISTED = 40;

  private CollectionChoice() {}

  /**
   * The only collection.
   *
   * @throws Refused when there are more, with their names
   */
  static URI only(Documents documents, URI given) {
    JsonNode node = documents.json(given);
    if (node.path("type").asText().equals("FeatureCollection")) {
      throw new Refused(
          ServiceUrl.shown(given)
              + " is een GeoJSON-bestand en geen dienst. Haal het op (curl -O) en importeer het als"
              + " bestand.");
    }
    URI list = node.has("collections") ? given : list(node, given);
    JsonNode collections =
        (node.has("collections") ? node : documents.json(list)).path("collections");
    List<String> ids = new ArrayList<>();
    collections.forEach(c -> ids.add(c.path("id").asText()));
    if (ids.isEmpty()) {
      throw new Refused(ServiceUrl.shown(list) + " noemt geen collecties.");
    }
    if (ids.size() > 1) {
      throw new Refused(
          ServiceUrl.shown(given)
              + " heeft meer dan één collectie; geef er één, zoals "
              + ServiceUrl.shown(Collection.down(list, ids.get(0) + "/items"))
              + ". Er zijn: "
              + String.join(", ", ids.subList(0, Math.min(LISTED, ids.size())))
              + ".");
    }
    return Collection.down(list, ids.get(0));
  }

  private static URI list(JsonNode landing, URI given) {
    return Links.of(landing, "data")
        .or(() -> Links.of(landing, "http://www.opengis.net/def/rel/ogc/1.0/data"))
        .map(link -> Collection.withQuery(Addresses.resolve(given, link), given))
        .orElseGet(() -> Collection.down(given, "collections"));
  }
}
