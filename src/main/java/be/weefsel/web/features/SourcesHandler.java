package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Answers {@code /collections/{id}/bronnen}: the ladingen of a layer, with their reports. */
final class SourcesHandler {
  static final String PATH = "bronnen";

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    site.sendDocument(
        ctx, dutch -> page(dutch, layer), () -> Representation.json(document(site, layer)));
  }

  private static ObjectNode document(Site site, PublishedLayer layer) {
    ObjectNode document = Json.object();
    String url = site.url(layer, "/" + PATH);
    document.set("links", Json.links(Links.selfAndPage(url)));
    document.put("collection", layer.id()).put("meting", site.meting().naam());
    document.set("bronnen", Sources.json(layer));
    return document;
  }

  private static Html page(Site site, PublishedLayer layer) {
    Html body = new Html();
    body.element(
        "p",
        "Uit deze ladingen komt de laag. Een lading is één inlezing van één dataset, gecontroleerd en"
            + " onveranderlijk; gelezen is aanvaard, hersteld en geweigerd samen.");
    body.open("p").link(site.url(layer, "?f=html"), "Over deze laag");
    body.close("p").add(Sources.table(layer));
    return HtmlFrame.page(site, "Bronnen van " + site.text(layer.title()), body);
  }
}
