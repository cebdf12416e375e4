package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.export.FileFormat;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Style;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The layers of a meting in tables, one for each theme, with all ways to have them. */
final class LayersHtml {
  private static final Set<String> MOST_USED =
      Set.of(
          FileFormat.GEOPACKAGE.mediaType(),
          Format.FGB.mediaType(),
          Format.JSON.featureType(),
          Format.CSV.mediaType());
  private final ApiParts parts;

  LayersHtml(ApiParts parts) {
    this.parts = parts;
  }

  Html list(Site site) {
    Map<String, List<PublishedLayer>> themes = new LinkedHashMap<>();
    for (PublishedLayer layer : site.meting().layers()) {
      String theme = site.text(Style.of(layer).group());
      themes.computeIfAbsent(theme, t -> new ArrayList<>()).add(layer);
    }
    Html html = new Html();
    themes.forEach(
        (theme, layers) -> {
          html.element("h3", theme).open("div", "class", "scroll").open("table", "class", "layers");
          html.head("Laag", "Objecten", "Wat het is", "Bekijk", "Download").open("tbody");
          layers.forEach(layer -> html.add(row(site, layer)));
          html.close("tbody").close("table").close("div");
        });
    return html;
  }

  private Html row(Site site, PublishedLayer layer) {
    String url = site.url(layer);
    Html html = new Html().open("tr").open("th", "scope", "row");
    html.link(url + "?f=html", site.text(layer.title())).close("th");
    html.element("td", Cells.number((double) layer.count(), 0), "class", "number");
    html.element("td", site.text(layer.description()));
    html.open("td").link(url + "/items?f=html", "tabel").text(" ");
    html.link(url + "/items?f=json", "GeoJSON").text(" ");
    html.link(url + "/items?f=csv", "CSV").close("td");
    return html.open("td").add(downloads(site, layer)).close("td").close("tr");
  }

  /** Links to the whole layer in the formats that most use; empty where no part gives it. */
  Html downloads(Site site, PublishedLayer layer) {
    Html html = new Html();
    for (Link link : parts.collectionLinks(site, layer)) {
      if (link.rel().equals("enclosure") && MOST_USED.contains(link.type().split(";", 2)[0])) {
        html.link(link.href(), name(link)).text(" ");
      }
    }
    return html;
  }

  /** What a download is called in a row of them. */
  private static String name(Link link) {
    return link.title().replaceFirst("^De hele laag als ", "");
  }
}
