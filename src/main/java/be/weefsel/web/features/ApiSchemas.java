package be.weefsel.web.features;

import be.weefsel.web.http.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

    search(object(all, "Search"));

    ObjectNode problem = object(all, "Problem", "title", "status");
    text(problem, "type", "title", "detail");
    properties(problem).putObject("status").put("type", "integer");
  }

  /** The members are the parameters of items; every queryable may stand beside them. */
  private static void search(ObjectNode schema) {
    schema.put(
        "description",
        "The parameters of items as members: lists as arrays, filter as a text or as CQL2 JSON.");
    ObjectNode members = properties(schema);
    members.putObject("limit").put("type", "integer").put("minimum", 1);
    ObjectNode bbox = members.putObject("bbox").put("type", "array");
    bbox.put("minItems", 4).put("maxItems", 6).putObject("items").put("type", "number");
    ArrayNode filter = members.putObject("filter").putArray("oneOf");
    filter.addObject().put("type", "string");
    filter.addObject().put("type", "object");
    text(schema, "bbox-crs", "datetime", "filter-lang", "filter-crs", "crs", "token", "f");
    for (String list : new String[] {"properties", "exclude-properties", "sortby"}) {
      members.putObject(list).put("type", "array").putObject("items").put("type", "string");
    }
    members.putObject("skipGeometry").put("type", "boolean");
    members.putObject("precision").put("type", "integer").put("minimum", 0).put("maximum", 9);
    members.putObject("max-allowable-offset").put("type", "number").put("minimum", 0);
    members.putObject("offset").put("type", "integer").put("minimum", 0);
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
