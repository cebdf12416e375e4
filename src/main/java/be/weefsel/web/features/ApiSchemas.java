package be.weefsel.web.features;

import be.weefsel.web.http.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas of the OpenAPI document. */
final class ApiSchemas {
  private ApiSchemas() {}

  static void addTo(ObjectNode all) {
    ObjectNode link = object(all, "Link", "href", "rel");
    text(link, "href", "rel", "type", "title");

    ObjectNode document = object(all, "Document");
    links(document);

    ObjectNode feature = object(all, "Feature", "type", "geometry", "properties");
    text(feature, "type", "id");
    properties(feature).putObject("geometry").put("type", "object").put("nullable", true);
    properties(feature).putObject("properties").put("type", "object");
    links(feature);

    ObjectNode collection = object(all, "FeatureCollection", "type", "features");
    text(collection, "type");
    array(collection, "features", "Feature");
    links(collection);
    properties(collection).putObject("timeStamp").put("type", "string").put("format", "date-time");
    for (String count : new String[] {"numberMatched", "numberReturned"}) {
      properties(collection).putObject(count).put("type", "integer").put("minimum", 0);
    }

    ObjectNode problem = object(all, "Problem", "title", "status");
    text(problem, "type", "title", "detail");
    properties(problem).putObject("status").put("type", "integer");
  }

  private static ObjectNode object(ObjectNode all, String name, String... required) {
    ObjectNode schema = all.putObject(name).put("type", "object");
    if (required.length > 0) {
      schema.set("required", Json.array(required));
    }
    schema.putObject("properties");
    return schema;
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.get("properties");
  }

  private static void text(ObjectNode schema, String... names) {
    for (String name : names) {
      properties(schema).putObject(name).put("type", "string");
    }
  }

  private static void links(ObjectNode schema) {
    array(schema, "links", "Link");
  }

  private static void array(ObjectNode schema, String name, String of) {
    ObjectNode array = properties(schema).putObject(name).put("type", "array");
    array.putObject("items").put("$ref", "#/components/schemas/" + of);
  }
}
