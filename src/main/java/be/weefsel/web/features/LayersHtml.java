package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Site;

/** The layers of a meting as a table. */
final class LayersHtml {
  private LayersHtml() {}

  static Html list(Site site) {
    Html html = new Html().open("div", "class", "scroll").open("table");
    html.head("Laag", "Objecten", "Wat het is", "Bekijk").open("tbody");
    for (PublishedLayer layer : site.meting().layers()) {
      String url = site.url("/collections/" + layer.id());
      html.open("tr").open("th", "scope", "row").link(url + "?f=html", site.text(layer.title()));
      html.close("th");
      html.element("td", Long.toString(layer.count()), "class", "number");
      html.element("td", site.text(layer.description()));
      html.open("td").link(url + "/items?f=html", "tabel").text(" ");
      html.link(url + "/items?f=json", "GeoJSON").text(" ");
      html.link(url + "/items?f=csv", "CSV").close("td").close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }
}
