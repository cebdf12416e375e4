package be.weefsel.web.features;

import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Answers {@code /conformance}: which parts of which standards hold here. */
final class Conformance {
  private final ApiParts parts;

  Conformance(ApiParts parts) {
    this.parts = parts;
  }

  void handle(Context ctx, Site site) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    site.send(
        ctx,
        format,
        () ->
            format == Format.HTML
                ? Representation.html(page(site))
                : Representation.json(document()));
  }

  private Html page(Site site) {
    Html body = new Html().open("ul");
    parts.conformance().forEach(name -> body.element("li", name));
    return HtmlFrame.page(site.inDutch(), "Conformiteit", body.close("ul"));
  }

  private ObjectNode document() {
    ObjectNode document = Json.object();
    document.set("conformsTo", Json.array(parts.conformance().toArray(String[]::new)));
    return document;
  }
}
