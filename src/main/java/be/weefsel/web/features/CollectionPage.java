package be.weefsel.web.features;

import be.weefsel.layers.Crs;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;

/** A layer to read about: what it is, its properties, and its sources. */
final class CollectionPage {
  private CollectionPage() {}

  static Html of(Site site, PublishedLayer layer, ApiParts parts) {
    String items = site.url(layer, "/items");
    Html body = new Html().element("p", site.text(layer.description()));
    body.open("p").text(layer.count() + " objecten: ");
    body.link(items + "?f=html", "tabel").text(" · ").link(items + "?f=json", "GeoJSON");
    body.text(" · ").link(items + "?f=csv", "CSV");
    if (layer.id().equals(Site.SCORES)) {
      body.text(" · ").link(site.url("/kaart"), "kaart");
    }
    Html downloads = new LayersHtml(parts).downloads(site, layer);
    if (!downloads.toString().isEmpty()) {
      body.close("p").open("p").text("De hele laag: ").add(downloads);
    }
    body.close("p");
    if (layer.method() != null) {
      String method = site.url("/methode/" + layer.method());
      body.open("p").text("Hoe deze laag gemaakt is: ").link(method, "de methode").close("p");
    }
    body.element("h2", "Eigenschappen").add(PropertiesTable.of(site, layer));
    String url = site.url(layer, "/");
    body.open("p").link(url + "schema?f=html", "Schema").text(" · ");
    body.link(url + "queryables?f=html", "Waarop u kunt filteren").text(" · ");
    body.link(url + "sortables?f=html", "Waarop u kunt sorteren").close("p");
    body.element("h2", "Bronnen").add(Sources.table(layer));
    if (layer.geometry() != GeometryType.NONE) {
      body.element("h2", "Coördinaten").add(coordinates());
    }
    parts.collectionData(site, layer).forEach(body::data);
    return HtmlFrame.page(site, site.text(layer.title()), body);
  }

  private static Html coordinates() {
    Html html = new Html();
    html.element(
        "p",
        "Bewaard in Lambert 72, waarin oppervlakten en afstanden zijn gemeten. Te krijgen, met de"
            + " parameter crs, in:");
    html.open("ul");
    for (Crs crs : Crs.values()) {
      html.open("li").element("code", crs.uri()).close("li");
    }
    return html.close("ul");
  }
}
