package be.weefsel.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Answers {@code /conformance}: which parts of the standard hold here. */
final class Conformance {
  private static final String PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
  private static final String[] CLASSES = {
    PART_1 + "core", PART_1 + "oas30", PART_1 + "geojson", PART_1 + "html"
  };

  void handle(Context ctx, Site site) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    if (format == Format.HTML) {
      Html body = new Html().open("ul");
      for (String name : CLASSES) {
        body.element("li", name);
      }
      Answers.html(ctx, HtmlFrame.page(site.inDutch(), "Conformiteit", body.close("ul")));
      return;
    }
    ObjectNode document = Json.object();
    document.set("conformsTo", Json.array(CLASSES));
    Answers.json(ctx, document);
  }
}
