package be.weefsel.web.qgis;

import be.weefsel.encoding.style.QgisGeometry;
import be.weefsel.encoding.style.QgisTiles;
import be.weefsel.encoding.style.Qml;
import be.weefsel.encoding.style.Scales;
import be.weefsel.encoding.style.Styled;
import be.weefsel.encoding.style.Xml;
import be.weefsel.layers.Drawing;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Style;
import be.weefsel.layers.Tiled;
import be.weefsel.web.http.Credits;
import be.weefsel.web.http.Site;
import java.util.List;

/** Layers as projects and layer definitions of QGIS hold them. */
final class QgisLayers {
  private final QgisSource source;
  private final Site site;

  QgisLayers(QgisSource source) {
    this.source = source;
    this.site = source.site();
  }

  void write(Xml xml, PublishedLayer layer) {
    features(xml, layer);
    if (hasOverview(layer)) {
      tiles(xml, Styled.first(layer, site.language()));
    }
  }

  /** Whether vector tiles stand in for features that are too many to draw from afar. */
  static boolean hasOverview(PublishedLayer layer) {
    return Styled.isGeneralised(layer) && Style.of(layer).minZoom() != null;
  }

  private void features(Xml xml, PublishedLayer layer) {
    Styled styled = Styled.first(layer, site.language());
    boolean limited = styled.style().minZoom() != null;
    xml.open(
        "maplayer",
        "type",
        "vector",
        "geometry",
        QgisGeometry.word(layer.geometry()),
        "wkbType",
        layer.geometry() == GeometryType.NONE ? "NoGeometry" : layer.geometry().geoJson(),
        "styleCategories",
        "AllStyleCategories",
        "hasScaleBasedVisibilityFlag",
        limited ? "1" : "0",
        "minScale",
        Qml.minScale(styled),
        "maxScale",
        "0",
        "readOnly",
        "1");
    head(xml, layer, source.id(layer), source.features(layer), site.text(layer.title()));
    if (layer.geometry() != GeometryType.NONE) {
      QgisCrs.DEGREES.write(xml, "srs");
    }
    xml.element("provider", "OAPIF", "encoding", "UTF-8");
    styles(xml, layer);
    Qml.content(xml, styled);
    xml.close();
  }

  /** The styles to choose from; that of the layer itself is named and not written again. */
  private void styles(Xml xml, PublishedLayer layer) {
    List<Drawing> drawings = Style.of(layer).drawings();
    Styled first = new Styled(layer, drawings.get(0), site.language());
    xml.open("map-layer-style-manager", "current", first.title());
    xml.empty("map-layer-style", "name", first.title());
    for (Drawing drawing : drawings.subList(1, drawings.size())) {
      Styled other = new Styled(layer, drawing, site.language());
      xml.open("map-layer-style", "name", other.title());
      Qml.document(xml, other);
      xml.close();
    }
    xml.close();
  }

  private void tiles(Xml xml, Styled styled) {
    PublishedLayer layer = styled.layer();
    xml.open(
        "maplayer",
        "type",
        "vector-tile",
        "styleCategories",
        "AllStyleCategories",
        "hasScaleBasedVisibilityFlag",
        "1",
        "minScale",
        Long.toString(Scales.of(Math.max(0, Tiled.of(layer).orElseThrow().from() - 1))),
        "maxScale",
        Long.toString(Scales.of(styled.style().minZoom())));
    head(xml, layer, source.tilesId(layer), source.tiles(layer), overview(layer));
    QgisCrs.WEB_MERCATOR.write(xml, "srs");
    QgisTiles.write(xml, styled);
    xml.element("blendMode", "0").element("layerOpacity", "1");
    xml.close();
  }

  String overview(PublishedLayer layer) {
    return site.text(layer.title()) + " (overzicht)";
  }

  private void head(Xml xml, PublishedLayer layer, String id, String from, String name) {
    xml.element("id", id).element("datasource", from).element("layername", name);
    xml.element("shortname", layer.id());
    String citations = String.join("; ", Credits.citations(List.of(layer)));
    String page = site.url(layer);
    xml.element("attribution", citations, "href", page);
    xml.open("resourceMetadata").element("identifier", page).element("type", "dataset");
    xml.element("title", name).element("abstract", site.text(layer.description()));
    xml.element("rights", citations);
    xml.element("license", String.join("; ", Credits.licences(List.of(layer)))).close();
  }
}
