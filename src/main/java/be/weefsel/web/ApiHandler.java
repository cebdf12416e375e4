package be.weefsel.web;

import be.weefsel.layers.PublishedLayer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Map;

/** Answers {@code /api}, and {@code /api.html} to read. */
final class ApiHandler {
  void document(Context ctx, Site site) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    if (format == Format.HTML) {
      Answers.html(ctx, page(site.inDutch()));
    } else {
      Answers.json(ctx, ApiDocument.of(site), ApiDocument.MEDIA_TYPE);
    }
  }

  void readable(Context ctx, Site site) {
    if (!ETags.unchanged(ctx, site, Format.HTML)) {
      Answers.html(ctx, page(site.inDutch()));
    }
  }

  private static Html page(Site site) {
    ObjectNode api = ApiDocument.of(site);
    Html body = new Html().open("p").text("OGC API – Features op ");
    body.element("code", site.home())
        .text(", ook ")
        .link(site.url("/api?f=json"), "als OpenAPI 3.0");
    body.close("p").element("h2", "Paden").open("table").head("Pad", "Wat het geeft").open("tbody");
    for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
      body.open("tr").open("td").element("code", path.getKey()).close("td");
      body.element("td", path.getValue().at("/get/summary").asText()).close("tr");
    }
    body.close("tbody").close("table").element("h2", "Parameters van een laag");
    body.open("table").head("Parameter", "Betekenis").open("tbody");
    for (String name : ItemsParameters.ALLOWED) {
      JsonNode parameter = api.at("/components/parameters/" + name);
      body.open("tr").open("td").element("code", name).close("td");
      body.element("td", parameter.get("description").asText()).close("tr");
    }
    body.close("tbody").close("table").element("h2", "Probeer");
    if (!site.meting().layers().isEmpty()) {
      PublishedLayer layer = site.meting().layers().get(0);
      String example = site.url("/collections/" + layer.id() + "/items?limit=5&f=json");
      body.open("p").link(example, example).close("p");
    }
    return HtmlFrame.page(site, "De API", body);
  }
}
