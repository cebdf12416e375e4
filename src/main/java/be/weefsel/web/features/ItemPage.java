package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Row;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;
import java.util.List;

/** One feature with all its properties. */
final class ItemPage {
  private final Site site;
  private final PublishedLayer layer;
  private final FeatureShape shape;
  private final List<Link> links;
  private final Html body = new Html();
  private String title = "";

  ItemPage(Site site, FeatureShape shape, List<Link> links) {
    this.site = site;
    this.shape = shape;
    this.layer = shape.layer();
    this.links = links;
  }

  void row(Row row) {
    title = site.text(layer.title()) + " " + row.id();
    body.open("p");
    for (Link link : links) {
      switch (link.rel()) {
        case "describedby" -> body.link(link.href() + "?f=html", link.title()).text(" · ");
        case "alternate" ->
            body.link(link.href(), link.title().replace("This document as ", "")).text(" · ");
        default -> {}
      }
    }
    body.link(site.url(layer), "Over deze laag").close("p");
    body.open("table").head("Eigenschap", "Waarde", "Eenheid").open("tbody");
    List<Property> properties = shape.properties();
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      body.open("tr");
      body.element("th", site.text(property.title()), "scope", "row", "title", property.name());
      value(Cells.text(row, i, property.type()));
      body.element("td", property.unit()).close("tr");
    }
    body.close("tbody").close("table");
  }

  Html finish() {
    return HtmlFrame.page(site, title, body);
  }

  private void value(String text) {
    body.open("td");
    if (text.startsWith("https://") || text.startsWith("http://")) {
      body.link(text, text);
    } else {
      body.text(text);
    }
    body.close("td");
  }
}
