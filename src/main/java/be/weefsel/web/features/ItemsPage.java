package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Row;
import be.weefsel.query.Page;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Site;
import java.util.List;
import java.util.Map;

/** One page of features as a table. */
final class ItemsPage {
  private final Site site;
  private final PublishedLayer layer;
  private final Asked asked;
  private final Html rows = new Html();

  ItemsPage(Site site, Asked asked) {
    this.site = site;
    this.asked = asked;
    this.layer = asked.shape().layer();
  }

  void row(Row row) {
    rows.open("tr").open("th", "scope", "row");
    rows.link(ItemHandler.url(site, layer, row.id()), row.id()).close("th");
    List<Property> properties = asked.shape().properties();
    for (int i = 0; i < properties.size(); i++) {
      rows.element("td", Cells.text(row, i, properties.get(i).type()));
    }
    rows.close("tr");
  }

  Html finish(Page page, List<Link> links, Parameters parameters) {
    Html body = new Html().open("p");
    String least = page.count().exact() ? "" : "meer dan ";
    body.text(page.returned() + " van " + least + page.count().least() + " objecten. ");
    body.link(site.url(layer), "Over deze laag").close("p");
    body.add(ItemsForm.of(site, layer, parameters));
    Html ways = ways(links, parameters);
    body.add(ways).open("div", "class", "scroll").open("table").open("thead").open("tr");
    body.element("th", "id", "scope", "col");
    for (Property property : asked.shape().properties()) {
      body.element("th", property.name(), "scope", "col", "title", title(property));
    }
    body.close("tr").close("thead").open("tbody").add(rows).close("tbody");
    body.close("table").close("div").add(ways);
    return HtmlFrame.page(site, site.text(layer.title()), body);
  }

  private Html ways(List<Link> links, Parameters parameters) {
    Html ways = new Html().open("nav", "aria-label", "Bladeren", "class", "ways");
    if (parameters.has("token") || parameters.has("offset")) {
      Map<String, String> first =
          Links.with(ItemsParameters.filters(parameters, layer), "f", "html");
      String items = site.url(layer, "/items");
      ways.link(Links.withQuery(items, first), "Eerste pagina").text(" ");
    }
    for (Link link : links) {
      switch (link.rel()) {
        case "next" -> ways.link(link.href(), "Volgende pagina").text(" ");
        case "alternate" ->
            ways.link(link.href(), link.title().replace("This document as ", "")).text(" ");
        default -> {}
      }
    }
    return ways.close("nav");
  }

  private String title(Property property) {
    String unit = property.unit() == null ? "" : " (" + property.unit() + ")";
    return site.text(property.title()) + unit;
  }
}
