package be.weefsel.web.qgis;

import be.weefsel.encoding.style.Xml;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Style;
import be.weefsel.web.http.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layers in their groups, those drawn over the others first. */
final class QgisTree {
  private final QgisSource source;
  private final Site site;
  private final QgisLayers layers;

  QgisTree(QgisSource source) {
    this.source = source;
    this.site = source.site();
    this.layers = new QgisLayers(source);
  }

  /** All layers of the meting, the topmost first. */
  List<PublishedLayer> fromTheTop() {
    return site.meting().layers().stream()
        .sorted(Comparator.comparing((PublishedLayer l) -> Style.of(l).order()).reversed())
        .toList();
  }

  /** The groups, and in them a line for each layer. */
  void write(Xml xml) {
    Map<String, List<PublishedLayer>> groups = new LinkedHashMap<>();
    for (PublishedLayer layer : fromTheTop()) {
      String group = site.text(Style.of(layer).group());
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(layer);
    }
    groups.forEach(
        (name, members) -> {
          boolean shown = members.stream().anyMatch(l -> Style.of(l).shown());
          xml.open(
              "layer-tree-group", "name", name, "checked", checked(true), "expanded", bit(shown));
          members.forEach(l -> line(xml, l));
          xml.close();
        });
  }

  private void line(Xml xml, PublishedLayer layer) {
    line(xml, layer, source.id(layer), site.text(layer.title()), "OAPIF", source.features(layer));
    if (QgisLayers.hasOverview(layer)) {
      String tiles = source.tiles(layer);
      line(xml, layer, source.tilesId(layer), layers.overview(layer), "", tiles);
    }
  }

  private static void line(
      Xml xml, PublishedLayer layer, String id, String name, String provider, String from) {
    Style style = Style.of(layer);
    boolean few = style.first().classes().size() < 8;
    xml.empty(
        "layer-tree-layer",
        "id",
        id,
        "name",
        name,
        "providerKey",
        provider,
        "source",
        from,
        "checked",
        checked(style.shown()),
        "expanded",
        bit(style.shown() && few));
  }

  /** The ids of all layers, the topmost first. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (PublishedLayer layer : fromTheTop()) {
      ids.add(source.id(layer));
      if (QgisLayers.hasOverview(layer)) {
        ids.add(source.tilesId(layer));
      }
    }
    return ids;
  }

  /** The layers themselves. */
  void layers(Xml xml, String element) {
    xml.open(element);
    fromTheTop().forEach(l -> layers.write(xml, l));
    xml.close();
  }

  private static String checked(boolean is) {
    return is ? "Qt::Checked" : "Qt::Unchecked";
  }

  private static String bit(boolean is) {
    return is ? "1" : "0";
  }
}
