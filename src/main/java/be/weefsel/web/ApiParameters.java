package be.weefsel.web;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parameters of the OpenAPI document. */
final class ApiParameters {
  private ApiParameters() {}

  static ObjectNode all() {
    ObjectNode all = Json.object();
    ObjectNode limit =
        query(all, "limit", "The most features on a page; more than the maximum is cut to it.");
    limit.put("type", "integer").put("minimum", 1);
    limit.put("maximum", ItemsParameters.MAXIMUM_LIMIT);
    limit.put("default", ItemsParameters.DEFAULT_LIMIT);

    ObjectNode bbox =
        query(
            all,
            "bbox",
            "Only features that touch this box: west,south,east,north in degrees of longitude and"
                + " latitude (CRS84), or with heights after south and north, which are not used.");
    bbox.put("type", "array").put("minItems", 4).put("maxItems", 6);
    bbox.putObject("items").put("type", "number");

    query(
            all,
            "datetime",
            "Only features that are valid then: a date, a moment, or an interval with a slash, in"
                + " which .. is an open end.")
        .put("type", "string");
    ObjectNode offset =
        query(all, "offset", "Features to skip, for clients that do not follow next links.");
    offset.put("type", "integer").put("minimum", 0).put("default", 0);
    query(all, "token", "Where the page begins, as the next link of the page before says.")
        .put("type", "string");
    query(all, "f", "The format; otherwise the header Accept chooses.")
        .put("type", "string")
        .set("enum", Json.array("json", "csv", "html"));
    all.set("f-document", all.get("f").deepCopy());
    ((ObjectNode) all.at("/f-document/schema")).set("enum", Json.array("json", "html"));

    ObjectNode feature = all.putObject("featureId");
    feature.put("name", "featureId").put("in", "path").put("required", true);
    feature.put("description", "The id of the feature.").putObject("schema").put("type", "string");
    return all;
  }

  /** Adds a parameter and gives its schema, still empty. */
  private static ObjectNode query(ObjectNode all, String name, String description) {
    ObjectNode parameter = all.putObject(name);
    parameter.put("name", name).put("in", "query").put("description", description);
    parameter.put("required", false).put("style", "form").put("explode", false);
    return parameter.putObject("schema");
  }
}
