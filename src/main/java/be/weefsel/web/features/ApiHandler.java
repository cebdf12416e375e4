package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Map;

/** Answers {@code /api}, and {@code /api.html} to read. */
final class ApiHandler {
  private final ApiDocument api;

  ApiHandler(ApiDocument api) {
    this.api = api;
  }

  void document(Context ctx, Site site) {
    site.sendDocument(ctx, this::page, () -> Representation.json(api.of(site), OpenApi.MEDIA_TYPE));
  }

  void readable(Context ctx, Site site) {
    site.send(ctx, Format.HTML, () -> Representation.html(page(site.inDutch())));
  }

  private Html page(Site site) {
    ObjectNode document = api.of(site);
    Html body = new Html().open("p").text("OGC API – Features op ");
    body.element("code", site.home())
        .text(", ook ")
        .link(site.url("/api?f=json"), "als OpenAPI 3.0");
    body.close("p").element("h2", "Paden").open("table").head("Pad", "Wat het geeft").open("tbody");
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      body.open("tr").open("td").element("code", path.getKey()).close("td");
      JsonNode operation = path.getValue().elements().next();
      body.element("td", operation.path("summary").asText()).close("tr");
    }
    body.close("tbody").close("table").element("h2", "Parameters van een laag");
    body.open("table").head("Parameter", "Betekenis").open("tbody");
    for (String name : ItemsParameters.ALLOWED) {
      JsonNode parameter = document.at("/components/parameters/" + name);
      body.open("tr").open("td").element("code", name).close("td");
      body.element("td", parameter.get("description").asText()).close("tr");
    }
    body.close("tbody").close("table").element("h2", "Probeer");
    if (!site.meting().layers().isEmpty()) {
      PublishedLayer layer = site.meting().layers().get(0);
      String example = site.url(layer, "/items?limit=5&f=json");
      body.open("p").link(example, example).close("p");
    }
    return HtmlFrame.page(site, "De API", body);
  }
}
