package be.weefsel.web.features;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import java.util.Locale;
import java.util.Map;

/** Schema, queryables or sortables to read, with an example to try. */
final class SchemaPage {
  private SchemaPage() {}

  static Html of(Site site, PublishedLayer layer, SchemaKind kind) {
    String collection = site.url(layer);
    Html body = new Html().open("p").text(words(kind)).close("p");
    body.open("p").link(collection + "?f=html", "Over deze laag").text(" · ");
    body.link(collection + "/" + kind.path() + "?f=json", "JSON Schema").close("p");
    body.add(PropertiesTable.of(site, layer));
    body.open("p")
        .text("Daarnaast ")
        .element("code", SortParameter.ID)
        .text(", het id van het object");
    if (layer.geometry() != GeometryType.NONE && kind != SchemaKind.SORTABLES) {
      body.text(", en ").element("code", LayerSchema.GEOMETRY);
      body.text(", de geometrie (" + layer.geometry().geoJson() + ")");
    }
    body.text(".").close("p");
    if (kind != SchemaKind.SCHEMA && !layer.properties().isEmpty()) {
      example(body, collection, layer.properties().get(0), kind);
    }
    String title = kind.dutch() + " " + site.text(layer.title()).toLowerCase(Locale.ROOT);
    return HtmlFrame.page(site, title, body);
  }

  private static String words(SchemaKind kind) {
    return switch (kind) {
      case SCHEMA -> "De eigenschappen van elk object van deze laag. Een waarde kan ontbreken.";
      case QUERYABLES ->
          "Elke naam is een parameter van zijn eigen (naam=waarde), en kan in filter staan.";
      case SORTABLES ->
          "Elke naam kan in sortby staan, met - ervoor voor aflopend. Objecten zonder waarde komen"
              + " achteraan.";
    };
  }

  private static void example(Html body, String collection, Property first, SchemaKind kind) {
    String items = collection + "/items";
    String example =
        kind == SchemaKind.SORTABLES
            ? Links.withQuery(items, Map.of("sortby", "-" + first.name()))
            : Links.withQuery(items, Map.of("filter", first.name() + " IS NOT NULL"));
    body.open("p").text("Bijvoorbeeld: ").link(example, example).close("p");
  }
}
