package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A drawing as a style of QGIS 3: symbols, scales, the names of its fields and what names it. */
public final class Qml {
  private static final String DOCTYPE =
      "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>";

  /** The oldest version of QGIS that reads what is written here as it is meant. */
  public static final String VERSION = "3.22.0-Białowieża";

  private Qml() {}

  public static byte[] write(Styled styled) {
    Xml xml = new Xml(DOCTYPE);
    document(xml, styled);
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The root element of a style, also inside a project. */
  public static void document(Xml xml, Styled styled) {
    boolean limited = styled.style().minZoom() != null;
    xml.open(
        "qgis",
        "version",
        VERSION,
        "styleCategories",
        "LayerConfiguration|Symbology|Fields|MapTips|Rendering",
        "hasScaleBasedVisibilityFlag",
        limited ? "1" : "0",
        "minScale",
        minScale(styled),
        "maxScale",
        "0");
    content(xml, styled);
    xml.close();
  }

  /** The largest denominator at which single features are drawn. */
  public static String minScale(Styled styled) {
    Integer zoom = styled.style().minZoom();
    return zoom == null ? "100000000" : Long.toString(Scales.of(zoom));
  }

  /** What a style holds inside its root, alike in a style and in a layer of a project. */
  public static void content(Xml xml, Styled styled) {
    PublishedLayer layer = styled.layer();
    if (layer.geometry() != GeometryType.NONE) {
      new QgisRenderer(styled).write(xml);
      xml.element("blendMode", "0").element("featureBlendMode", "0").element("layerOpacity", "1");
      xml.element("layerGeometryType", Integer.toString(QgisGeometry.of(layer.geometry())));
    }
    xml.open("aliases");
    List<Property> properties = layer.properties();
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      xml.empty(
          "alias",
          "field",
          property.name(),
          "index",
          Integer.toString(i + 1),
          "name",
          alias(property, styled.language()));
    }
    xml.close();
    if (styled.style().label() != null) {
      xml.element("previewExpression", QgisExpression.name(styled.style().label()));
    }
  }

  private static String alias(Property property, String language) {
    String title = property.title() == null ? property.name() : property.title().in(language);
    return property.unit() == null ? title : title + " (" + property.unit() + ")";
  }
}
