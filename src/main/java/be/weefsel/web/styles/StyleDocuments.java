package be.weefsel.web.styles;

import be.weefsel.encoding.Link;
import be.weefsel.encoding.style.LegendEntry;
import be.weefsel.encoding.style.Styled;
import be.weefsel.web.http.Credits;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Lists, descriptions and legends of styles as JSON. */
final class StyleDocuments {
  private final Site site;

  StyleDocuments(Site site) {
    this.site = site;
  }

  /**
   * The styles at an address.
   *
   * @param first the id of the default
   * @param whole whether the style with all layers is one of them
   */
  ObjectNode list(String url, List<Styled> styles, String first, boolean whole) {
    ObjectNode document = Json.object().put("default", first);
    document.set("links", Json.links(Links.selfAndPage(url)));
    ArrayNode all = document.putArray("styles");
    if (whole) {
      ObjectNode style = all.addObject().put("id", StyleBook.ALL).put("title", title());
      style.set("links", Json.links(StyleLinks.of(StyleLinks.all(site), StylesPart.WHOLE)));
    }
    for (Styled styled : styles) {
      ObjectNode style = all.addObject().put("id", styled.drawing().id());
      style.put("title", styled.title()).put("collection", styled.layer().id());
      String address = StyleLinks.style(site, styled);
      style.set("links", Json.links(StyleLinks.of(address, StyleLinks.LANGUAGES)));
    }
    return document;
  }

  String title() {
    return "Weefsel: " + site.meting().naam();
  }

  /** What a style is about; of one layer, or of all. */
  ObjectNode metadata(String id, String title, List<Styled> styles, List<Format> languages) {
    String url = site.url("/styles/" + id);
    ObjectNode document = Json.object().put("id", id).put("title", title);
    if (styles.size() == 1) {
      document.put("description", site.text(styles.get(0).layer().description()));
    }
    document.put("scope", "style").put("updated", String.valueOf(site.meting().closedAt()));
    licence(document, styles);
    ArrayNode sheets = document.putArray("stylesheets");
    for (Format format : languages) {
      Link link = StyleLinks.stylesheet(url, format);
      ObjectNode sheet = sheets.addObject().put("title", format.title());
      sheet.put("version", version(format)).put("native", format == Format.MAPBOX);
      sheet.set("link", Json.links(List.of(link)).get(0));
    }
    ArrayNode layers = document.putArray("layers");
    for (Styled styled : styles) {
      ObjectNode layer = layers.addObject().put("id", styled.layer().id());
      layer.put("description", site.text(styled.layer().description()));
      layer.put("type", type(styled)).put("group", site.text(styled.style().group()));
      String address = site.url(styled.layer());
      Link sample = new Link(address, "data", "application/json", styled.layer().id());
      layer.set("sampleData", Json.links(List.of(sample)).get(0));
    }
    List<Link> links = Links.selfAndPage(url + "/metadata");
    links.addAll(StyleLinks.of(url, languages));
    document.set("links", Json.links(links));
    return document;
  }

  private static void licence(ObjectNode document, List<Styled> styles) {
    List<String> all = Credits.licences(styles.stream().map(Styled::layer).toList());
    if (!all.isEmpty()) {
      document.put("license", String.join("; ", all));
    }
  }

  private static String version(Format format) {
    return switch (format) {
      case MAPBOX -> "8";
      case SLD10 -> "1.0";
      case SLD11 -> "1.1";
      default -> "3.22";
    };
  }

  private static String type(Styled styled) {
    return switch (styled.layer().geometry()) {
      case POINT -> "point";
      case MULTI_LINE_STRING -> "line";
      case MULTI_POLYGON -> "polygon";
      default -> "geometry";
    };
  }

  /** The classes of drawings with their colours and bounds. */
  ObjectNode legend(String url, String title, List<Styled> styles) {
    ObjectNode document = Json.object().put("title", title);
    ArrayNode legends = document.putArray("legends");
    for (Styled styled : styles) {
      ObjectNode legend = legends.addObject().put("style", styled.drawing().id());
      legend.put("title", styled.title()).put("collection", styled.layer().id());
      legend.put("property", styled.drawing().property());
      styled.unit().ifPresent(u -> legend.put("unit", u));
      ArrayNode entries = legend.putArray("classes");
      LegendEntry.of(styled).forEach(e -> entries.add(entry(e)));
    }
    List<Format> offered = List.of(Format.SVG, Format.JSON);
    document.set(
        "links", Json.links(Links.selfAndAlternates(url, Map.of(), Format.JSON, offered, false)));
    return document;
  }

  private static ObjectNode entry(LegendEntry entry) {
    ObjectNode node = Json.object().put("label", entry.label()).put("colour", entry.colour());
    if (entry.property() != null) {
      node.put("property", entry.property());
    }
    if (!entry.values().isEmpty()) {
      node.set("values", Json.array(entry.values().toArray(String[]::new)));
    }
    if (entry.from() != null) {
      node.put("from", entry.from());
    }
    if (entry.to() != null) {
      node.put("to", entry.to());
    }
    return node;
  }
}
