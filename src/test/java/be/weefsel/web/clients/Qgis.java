package be.weefsel.web.clients;

import be.weefsel.web.Client;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks what QGIS 3.32 and later ask, in their order and their way of writing addresses, and keeps
 * what they keep of the answers.
 */
final class Qgis {
  private static final String JSON = "application/json";
  private static final String FEATURES = "application/geo+json, application/json";
  private static final String API =
      "application/vnd.oai.openapi+json;version=3.0, application/openapi+json;version=3.0,"
          + " application/json";
  private static final int MOST_WANTED = 1000;
  private final Client client;
  private final String collection;
  private final List<String> conformance = new ArrayList<>();
  private final JsonNode description;
  private final JsonNode firstTen;
  private final int pageSize;

  private Qgis(Client client, String layer) {
    this.client = client;
    JsonNode landing = client.json("/", "Accept", JSON);
    JsonNode api = client.json(Client.link(landing, "service-desc"), "Accept", API);
    JsonNode limit = api.at("/components/parameters/limit/schema");
    pageSize =
        Math.min(Math.max(MOST_WANTED, limit.get("default").asInt()), limit.get("maximum").asInt());
    collection = Client.link(landing, "data") + "/" + layer;
    description = client.json(collection, "Accept", JSON);
    client
        .json(Client.link(landing, "conformance"), "Accept", JSON)
        .get("conformsTo")
        .forEach(c -> conformance.add(c.asText()));
    firstTen = client.json(collection + "/items?limit=10", "Accept", FEATURES);
  }

  static Qgis open(String layer) {
    return new Qgis(Client.shared(), layer);
  }

  /** The classes of conformance, which decide what QGIS will ask. */
  List<String> conformance() {
    return conformance;
  }

  JsonNode description() {
    return description;
  }

  JsonNode firstTen() {
    return firstTen;
  }

  int pageSize() {
    return pageSize;
  }

  /** How many features it says the layer has. */
  int count() {
    return client
        .json(collection + "/items?limit=1", "Accept", FEATURES)
        .get("numberMatched")
        .asInt();
  }

  HttpResponse<String> options() {
    return client.send("OPTIONS", collection + "/items");
  }

  JsonNode queryables() {
    return client.json(collection + "/queryables", "Accept", "application/schema+json");
  }

  /** The schema to which the collection links; null when it links to none. */
  JsonNode schema() {
    String address = Client.link(description, "http://www.opengis.net/def/rel/ogc/1.0/schema");
    return address == null ? null : client.json(address, "Accept", "application/schema+json");
  }

  /** All features in a CRS, which is what the layer stores unless a user chooses another. */
  List<JsonNode> read(String crs, String box) {
    String asked = box == null ? "" : "&bbox=" + box + "&bbox-crs=" + crs;
    return pages("?limit=" + pageSize + asked + "&crs=" + crs);
  }

  /** The ids of what a filter chooses; a geometry in it is in the given CRS, null for none. */
  List<String> filter(String cql2, String crs) {
    String asked = "&filter=" + encode(cql2) + "&filter-lang=cql2-text";
    if (crs != null) {
      asked += "&filter-crs=" + crs;
    }
    return pages("?limit=" + pageSize + asked).stream().map(f -> f.get("id").asText()).toList();
  }

  /** The ids of what the simple parameters of Part 1 choose. */
  List<String> where(String name, String value) {
    return pages("?limit=" + pageSize + "&" + encode(name) + "=" + encode(value)).stream()
        .map(f -> f.get("id").asText())
        .toList();
  }

  /** Page after page: next links are taken as they are, so they must be whole addresses. */
  private List<JsonNode> pages(String query) {
    List<JsonNode> features = new ArrayList<>();
    for (String next = collection + "/items" + query; next != null; ) {
      JsonNode page = client.json(next, "Accept", FEATURES);
      page.get("features").forEach(features::add);
      next = Client.link(page, "next");
    }
    return features;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
