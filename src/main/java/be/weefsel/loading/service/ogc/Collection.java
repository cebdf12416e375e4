package be.weefsel.loading.service.ogc;

import be.weefsel.loading.crs.CrsNames;
import be.weefsel.loading.service.http.Addresses;
import be.weefsel.loading.service.http.Documents;
import be.weefsel.loading.service.http.Query;
import be.weefsel.loading.service.http.ServerSays;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One collection as its service describes it.
 *
 * @param items where its features are
 * @param lambert72 how the service itself spells EPSG:31370; empty where it does not offer it
 * @param queryables properties by which features can be chosen
 */
record Collection(
    String id, URI landing, URI items, Optional<String> lambert72, List<String> queryables) {
  private static final String QUERYABLES = "queryables";

  /** Asks the collection whose URL is given, with or without {@code /items}. */
  static Collection ask(Documents documents, URI given) {
    URI base = given.getPath().replaceFirst("/+$", "").endsWith("/items") ? up(given) : given;
    URI collections = up(base);
    JsonNode node = documents.json(base);
    String last = base.getPath().replaceFirst("/+$", "").replaceFirst(".*/", "");
    URI items =
        base.equals(given)
            ? Links.of(node, "items")
                .map(link -> withQuery(Addresses.resolve(base, link), given))
                .orElseGet(() -> down(base, "items"))
            : given;
    return new Collection(
        node.path("id").asText(last),
        up(collections),
        items,
        lambert72(documents, node, collections),
        queryables(documents, node, base));
  }

  private static Optional<String> lambert72(Documents documents, JsonNode node, URI collections) {
    List<String> all = new ArrayList<>();
    for (JsonNode crs : node.path("crs")) {
      if (crs.asText().equals("#/crs")) {
        documents.json(collections).path("crs").forEach(c -> all.add(c.asText()));
      } else {
        all.add(crs.asText());
      }
    }
    return all.stream()
        .filter(name -> CrsNames.srid(name).filter(srid -> srid == 31370).isPresent())
        .findFirst();
  }

  /** None where the service has no such document, or says so in any way. */
  private static List<String> queryables(Documents documents, JsonNode node, URI base) {
    Optional<String> link =
        Links.of(node, "http://www.opengis.net/def/rel/ogc/1.0/queryables")
            .or(() -> Links.of(node, QUERYABLES));
    if (link.isEmpty()) {
      return List.of();
    }
    try {
      URI at = withQuery(Addresses.resolve(base, link.get()), base);
      List<String> names = new ArrayList<>();
      documents.json(at).path("properties").fieldNames().forEachRemaining(names::add);
      return names;
    } catch (ServerSays e) {
      return List.of();
    }
  }

  /** Keys and the like that the user put in the URL stay in what is asked after it. */
  static URI withQuery(URI uri, URI given) {
    if (!given.getHost().equalsIgnoreCase(uri.getHost())) {
      return uri;
    }
    Query query = Query.of(given);
    for (String name : Query.of(uri).names()) {
      query = query.with(name, Query.of(uri).get(name).orElse(""));
    }
    return query.on(uri);
  }

  static URI up(URI uri) {
    String base = uri.toString().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    return Query.of(uri).on(URI.create(base.replaceFirst("/[^/]*$", "")));
  }

  static URI down(URI uri, String name) {
    String base = uri.toString().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    return Query.of(uri).on(URI.create(base + "/" + name));
  }
}
