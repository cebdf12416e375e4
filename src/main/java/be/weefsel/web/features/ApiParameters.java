package be.weefsel.web.features;

import be.weefsel.web.http.CsvParameters;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.OpenApi;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The parameters of features in the OpenAPI document. */
final class ApiParameters {
  private ApiParameters() {}

  static void addTo(OpenApi api) {
    ObjectNode limit =
        api.queryParameter(
            "limit", "The most features on a page; more than the maximum is cut to it.");
    limit.put("type", "integer").put("minimum", 1);
    limit.put("maximum", ItemsParameters.MAXIMUM_LIMIT);
    limit.put("default", ItemsParameters.DEFAULT_LIMIT);

    ObjectNode bbox =
        api.queryParameter(
            "bbox",
            "Only features that touch this box: west,south,east,north in degrees of longitude and"
                + " latitude (CRS84), or with heights after south and north, which are not used.");
    bbox.put("type", "array").put("minItems", 4).put("maxItems", 6);
    bbox.putObject("items").put("type", "number");

    api.queryParameter(
            "datetime",
            "Only features that are valid then: a date, a moment, or an interval with a slash, in"
                + " which .. is an open end.")
        .put("type", "string");
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

  private static void format(OpenApi api, String component, String... codes) {
    api.queryParameter(component, "f", "The format; otherwise the header Accept chooses.")
        .put("type", "string")
        .set("enum", Json.array(codes));
  }
}
