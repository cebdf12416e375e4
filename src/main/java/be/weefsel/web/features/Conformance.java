package be.weefsel.web.features;

import be.weefsel.query.cql2.Cql2;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;

/** Answers {@code /conformance}: which parts of which standards hold here. */
final class Conformance {
  /** Of this part of the API. */
  static final List<String> CLASSES =
      Stream.concat(
              Stream.of(
                      "1/1.0/conf/core",
                      "1/1.0/conf/oas30",
                      "1/1.0/conf/geojson",
                      "1/1.0/conf/html",
                      "2/1.0/conf/crs",
                      "3/1.0/conf/queryables",
                      "3/1.0/conf/queryables-query-parameters",
                      "3/1.0/conf/filter",
                      "3/1.0/conf/features-filter",
                      "5/1.0/conf/schemas",
                      "5/1.0/conf/core-roles-features",
                      "5/1.0/conf/returnables-and-receivables",
                      "5/1.0/conf/queryables",
                      "5/1.0/conf/sortables")
                  .map(name -> "http://www.opengis.net/spec/ogcapi-features-" + name),
              Cql2.CONFORMANCE.stream())
          .toList();

  private final ApiParts parts;

  Conformance(ApiParts parts) {
    this.parts = parts;
  }

  void handle(Context ctx, Site site) {
    site.sendDocument(ctx, this::page, () -> Representation.json(document()));
  }

  private Html page(Site site) {
    Html body = new Html().open("ul");
    parts.conformance().forEach(name -> body.element("li", name));
    return HtmlFrame.page(site, "Conformiteit", body.close("ul"));
  }

  private ObjectNode document() {
    ObjectNode document = Json.object();
    document.set("conformsTo", Json.array(parts.conformance().toArray(String[]::new)));
    return document;
  }
}
