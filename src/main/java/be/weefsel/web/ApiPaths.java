package be.weefsel.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The paths of the OpenAPI document. */
final class ApiPaths {
  private ApiPaths() {}

  static void simple(
      ObjectNode paths, String path, String operation, String summary, String schema) {
    ObjectNode get = get(paths, path, operation, summary);
    parameters(get, "f-document");
    answer(get, "application/json", schema);
    answer(get, "text/html", null);
  }

  static void layer(ObjectNode paths, String id, String title) {
    String path = "/collections/" + id;
    simple(paths, path, "collection-" + id, title, "Document");
    ObjectNode items = get(paths, path + "/items", "items-" + id, "Features of " + id);
    parameters(items, "limit", "bbox", "datetime", "f", "offset", "token");
    features(items, "FeatureCollection");
    ObjectNode item = get(paths, path + "/items/{featureId}", "item-" + id, "One feature of " + id);
    parameters(item, "featureId", "f");
    features(item, "Feature");
    if (id.equals(ExplanationHandler.LAYER)) {
      ObjectNode why =
          get(
              paths,
              path + "/items/{featureId}/uitleg",
              "uitleg",
              "Why the scores are what they are");
      parameters(why, "featureId", "f");
      answer(why, "application/json", "Document");
      answer(why, "text/csv", null);
      answer(why, "text/html", null);
    }
  }

  private static void features(ObjectNode get, String schema) {
    answer(get, "application/geo+json", schema);
    answer(get, "text/csv", null);
    answer(get, "text/html", null);
  }

  private static ObjectNode get(ObjectNode paths, String path, String operation, String summary) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("operationId", operation).put("summary", summary);
    ObjectNode responses = get.putObject("responses");
    responses.putObject("200").put("description", summary).putObject("content");
    problem(responses, "400", "A parameter cannot be used as it is");
    if (path.contains("/collections/")) {
      problem(responses, "404", "There is no such collection or feature");
    }
    return get;
  }

  private static void problem(ObjectNode responses, String status, String description) {
    ObjectNode content = responses.putObject(status).put("description", description);
    ref(content.putObject("content").putObject("application/problem+json"), "schema", "Problem");
  }

  private static void answer(ObjectNode get, String mediaType, String schema) {
    ObjectNode content = (ObjectNode) get.at("/responses/200/content");
    ObjectNode type = content.putObject(mediaType);
    if (schema == null) {
      type.putObject("schema").put("type", "string");
    } else {
      ref(type, "schema", schema);
    }
  }

  private static void ref(ObjectNode node, String member, String schema) {
    node.putObject(member).put("$ref", "#/components/schemas/" + schema);
  }

  private static void parameters(ObjectNode get, String... names) {
    ArrayNode parameters = get.putArray("parameters");
    for (String name : names) {
      parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }
  }
}
