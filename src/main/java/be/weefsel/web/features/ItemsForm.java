package be.weefsel.web.features;

import be.weefsel.layers.Code;
import be.weefsel.layers.Crs;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Site;

/** The form above a table of features: choose, order, and in which coordinates. */
final class ItemsForm {
  /** More would be a wall; the rest can be asked for in the filter. */
  private static final int MOST_FIELDS = 8;

  private final Site site;
  private final PublishedLayer layer;
  private final Parameters parameters;
  private final Html html = new Html();

  private ItemsForm(Site site, PublishedLayer layer, Parameters parameters) {
    this.site = site;
    this.layer = layer;
    this.parameters = parameters;
  }

  static Html of(Site site, PublishedLayer layer, Parameters parameters) {
    return new ItemsForm(site, layer, parameters).build();
  }

  private Html build() {
    String collection = site.url(layer);
    html.open("form", "method", "get", "action", collection + "/items", "class", "query");
    layer.properties().stream()
        .filter(p -> !ItemsParameters.ALLOWED.contains(p.name()))
        .limit(MOST_FIELDS)
        .forEach(this::property);
    input("filter", "Filter (CQL2)", "bv. " + example());
    input("bbox", "Rechthoek", "west,zuid,oost,noord");
    if (layer.datetime() != null && !layer.datetime().isEmpty()) {
      input("datetime", "Geldig op", "2026-01-31");
    }
    input("sortby", "Sorteer op", "-" + (layer.properties().isEmpty() ? "id" : first()));
    input("limit", "Aantal per pagina", "100");
    crs();
    html.open("input", "type", "hidden", "name", "f", "value", "html");
    html.open("button", "type", "submit").text("Toon").close("button");
    html.close("form").open("p", "class", "footnote");
    html.link(collection + "/queryables?f=html", "Waarop u kunt filteren").text(" · ");
    html.link(collection + "/sortables?f=html", "Waarop u kunt sorteren");
    return html.close("p");
  }

  private String first() {
    return layer.properties().get(0).name();
  }

  private String example() {
    return layer.properties().isEmpty() ? "id = 'x'" : first() + " IS NOT NULL";
  }

  private void property(Property property) {
    String title = site.text(property.title());
    if (property.codes().isEmpty()) {
      input(property.name(), title, property.unit() == null ? "" : property.unit());
      return;
    }
    html.open("label").text(title + " ").open("select", "name", property.name());
    option("", "alle", !parameters.has(property.name()));
    for (Code code : property.codes()) {
      String text = code.title() == null ? code.value() : site.text(code.title());
      option(code.value(), text, code.value().equals(parameters.text(property.name())));
    }
    html.close("select").close("label");
  }

  private void crs() {
    html.open("label").text("Coördinaten ").open("select", "name", "crs");
    String given = parameters.text("crs");
    for (Crs crs : Crs.values()) {
      boolean chosen = given == null ? crs == Crs.CRS84 : Crs.parse(given) == crs;
      option(crs.uri(), name(crs), chosen);
    }
    html.close("select").close("label");
  }

  private static String name(Crs crs) {
    return switch (crs) {
      case CRS84 -> "lengte, breedte (WGS 84)";
      case EPSG4326 -> "breedte, lengte (WGS 84)";
      case EPSG4258 -> "breedte, lengte (ETRS89)";
      case EPSG3857 -> "web Mercator";
      case EPSG31370 -> "Lambert 72";
      case EPSG3812 -> "Lambert 2008";
    };
  }

  private void option(String value, String text, boolean chosen) {
    if (chosen) {
      html.open("option", "value", value, "selected", "selected");
    } else {
      html.open("option", "value", value);
    }
    html.text(text).close("option");
  }

  private void input(String name, String title, String hint) {
    String value = parameters.has(name) ? parameters.text(name) : "";
    html.open("label").text(title + " ");
    html.open("input", "name", name, "value", value, "placeholder", hint).close("label");
  }
}
