package be.weefsel.web.features;

import be.weefsel.layers.Code;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Cells;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Site;
import java.util.stream.Collectors;

/** The properties of a layer as a table for people. */
final class PropertiesTable {
  private PropertiesTable() {}

  static Html of(Site site, PublishedLayer layer) {
    Html html = new Html().open("div", "class", "scroll").open("table");
    html.head("Naam", "Titel", "Eenheid", "Soort", "Mogelijke waarden").open("tbody");
    for (Property property : layer.properties()) {
      html.open("tr").open("th", "scope", "row").element("code", property.name()).close("th");
      html.element("td", site.text(property.title())).element("td", property.unit());
      html.element("td", Cells.type(property.type()));
      html.element("td", codes(site, property)).close("tr");
    }
    return html.close("tbody").close("table").close("div");
  }

  private static String codes(Site site, Property property) {
    return property.codes().stream()
        .map(code -> code(site, code))
        .collect(Collectors.joining(", "));
  }

  private static String code(Site site, Code code) {
    return code.title() == null
        ? code.value()
        : code.value() + " (" + site.text(code.title()) + ")";
  }
}
