package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Source;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Licences;
import be.weefsel.web.http.Site;
import java.util.Optional;

/** A layer to read about: what it is, its properties, and its sources. */
final class CollectionPage {
  private CollectionPage() {}

  static Html of(Site site, PublishedLayer layer, ApiParts parts) {
    String items = site.url("/collections/" + layer.id() + "/items");
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
    body.close("p").element("h2", "Eigenschappen").add(PropertiesTable.of(site, layer));
    body.element("h2", "Bronnen").add(sources(layer));
    parts.collectionData(site, layer).forEach(body::data);
    return HtmlFrame.page(site, site.text(layer.title()), body);
  }

  private static Html sources(PublishedLayer layer) {
    Html html = new Html().open("div", "class", "scroll").open("table");
    html.head(
        "Dataset", "Lading", "Peildatum", "Bronvermelding", "Licentie", "Omrekening naar CRS84");
    html.open("tbody");
    for (Source source : layer.sources()) {
      html.open("tr").element("th", source.dataset(), "scope", "row");
      html.element("td", Integer.toString(source.lading()), "class", "number");
      html.element("td", String.valueOf(source.peildatum())).element("td", source.citation());
      html.open("td");
      Optional<String> url = Licences.url(source.licence());
      if (url.isPresent()) {
        html.link(url.get(), source.licence());
      } else {
        html.text(source.licence());
      }
      html.close("td").element("td", crs(source)).close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  private static String crs(Source source) {
    String operation = source.crsOperation() == null ? "" : source.crsOperation();
    return source.crsAccuracy() == null
        ? operation
        : operation + " (± " + Cells.number(source.crsAccuracy(), 2) + " m)";
  }
}
