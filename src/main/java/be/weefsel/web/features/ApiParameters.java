package be.weefsel.web.features;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Crs;
import be.weefsel.query.cql2.Lang;
import be.weefsel.registry.Limits;
import be.weefsel.web.http.CsvParameters;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.OpenApi;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** The parameters of features in the OpenAPI document. */
final class ApiParameters {
  private ApiParameters() {}

  static void addTo(OpenApi api, Limits limits) {
    ObjectNode limit =
        api.queryParameter(
            "limit", "The most features on a page; more than the maximum is cut to it.");
    limit.put("type", "integer").put("minimum", 1);
    limit.put("maximum", limits.pageMaximum());
    limit.put("default", Math.min(ItemsParameters.DEFAULT_LIMIT, limits.pageMaximum()));

    ObjectNode bbox =
        api.queryParameter(
            "bbox",
            "Only features that touch this box: the low corner and the high corner, in bbox-crs with"
                + " the axes as it orders them; without it west,south,east,north in degrees. A"
                + " height may stand behind each corner, and is not used.");
    bbox.put("type", "array").put("minItems", 4).put("maxItems", 6);
    bbox.putObject("items").put("type", "number");
    crs(api, "bbox-crs", "The coordinate reference system of bbox.");
    crs(api, "crs", "The coordinate reference system of the answer.");
    api.queryParameter(
            "datetime",
            "Only features that are valid then: a date, a moment, or an interval with a slash, in"
                + " which .. is an open end.")
        .put("type", "string");
    filter(api);
    shape(api);
    names(
        api,
        "sortby",
        "The order: names of sortables, each with + or nothing before it for ascending, or - for"
            + " descending. Features without a value come last, and those alike by their key.");
    ObjectNode offset =
        api.queryParameter(
            "offset", "Features to skip, for clients that do not follow next links.");
    offset.put("type", "integer").put("minimum", 0).put("default", 0);
    api.queryParameter("token", "Where the page begins, as the next link of the page before says.")
        .put("type", "string");
    format(api, "f", FeatureFormats.OFFERED.stream().map(Format::code).toArray(String[]::new));
    CsvParameters.describe(api);
    format(api, "f-document", "json", "html");
    api.pathParameter("featureId", "The id of the feature.").put("type", "string");
  }

  private static void filter(OpenApi api) {
    api.queryParameter("filter", "Only features for which this condition holds.")
        .put("type", "string");
    api.queryParameter("filter-lang", "The language of filter.")
        .put("type", "string")
        .put("default", Lang.TEXT.id())
        .set("enum", Json.array(Arrays.stream(Lang.values()).map(Lang::id).toArray(String[]::new)));
    crs(api, "filter-crs", "The coordinate reference system of geometries in filter.");
  }

  private static void shape(OpenApi api) {
    names(api, "properties", "Only these properties; none of them where it is empty.");
    names(api, "exclude-properties", "All properties but these.");
    api.queryParameter("skipGeometry", "Whether to leave out the geometry.")
        .put("type", "boolean")
        .put("default", false);
    ObjectNode precision =
        api.queryParameter(
            "precision", "The most decimals of a coordinate: at most 7 in degrees, 3 in metres.");
    precision.put("type", "integer").put("minimum", 0).put("maximum", 9);
    ObjectNode offset =
        api.queryParameter(
            "max-allowable-offset",
            "Simplify geometries by so much, in units of crs. No ring or part vanishes.");
    offset.put("type", "number").put("minimum", 0).put("default", 0);
  }

  private static void names(OpenApi api, String name, String description) {
    ObjectNode schema = api.queryParameter(name, description).put("type", "array");
    schema.putObject("items").put("type", "string");
  }

  private static void crs(OpenApi api, String name, String description) {
    api.queryParameter(name, description + " A URI of the list of the collection.")
        .put("type", "string")
        .put("format", "uri")
        .put("default", Crs.CRS84.uri());
  }

  /** The type of a property as the documents say it. */
  static void type(ObjectNode schema, ColumnType type) {
    schema.put(
        "type",
        switch (type) {
          case TEXT, DATE -> "string";
          case INTEGER -> "integer";
          case NUMBER -> "number";
          case BOOLEAN -> "boolean";
        });
    if (type == ColumnType.DATE) {
      schema.put("format", "date");
    }
  }

  private static void format(OpenApi api, String component, String... codes) {
    api.queryParameter(component, "f", "The format; otherwise the header Accept chooses.")
        .put("type", "string")
        .set("enum", Json.array(codes));
  }
}
