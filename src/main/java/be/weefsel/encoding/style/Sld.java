package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Paint;
import be.weefsel.layers.StyleClass;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Drawings as a document of Styled Layer Descriptor, in one of its two versions. */
public enum Sld {
  V1_0("1.0.0", "", "CssParameter"),
  V1_1("1.1.0", "se:", "se:SvgParameter");

  private final String version;
  private final String prefix;
  private final String parameter;

  Sld(String version, String prefix, String parameter) {
    this.version = version;
    this.prefix = prefix;
    this.parameter = parameter;
  }

  /** A document with a named layer for every drawing. */
  public byte[] write(List<Styled> all) {
    Xml xml = new Xml(null);
    xml.open(
        "StyledLayerDescriptor",
        "version",
        version,
        "xmlns",
        "http://www.opengis.net/sld",
        "xmlns:se",
        "http://www.opengis.net/se",
        "xmlns:ogc",
        "http://www.opengis.net/ogc");
    all.forEach(s -> layer(xml, s));
    return xml.close().toString().getBytes(StandardCharsets.UTF_8);
  }

  private void layer(Xml xml, Styled styled) {
    xml.open("NamedLayer").element(prefix + "Name", styled.layer().id());
    xml.open("UserStyle").element(prefix + "Name", styled.drawing().id());
    title(xml, styled.title());
    xml.open(prefix + "FeatureTypeStyle");
    List<StyleClass> entries = styled.entries();
    for (int i = 0; i < entries.size(); i++) {
      rule(xml, styled, entries.get(i), i < styled.drawing().classes().size());
    }
    xml.close().close().close();
  }

  private void rule(Xml xml, Styled styled, StyleClass c, boolean decides) {
    xml.open(prefix + "Rule").element(prefix + "Name", styled.label(c));
    title(xml, styled.label(c));
    new SldFilter(styled.drawing(), xml).write(decides ? c : null, prefix + "ElseFilter");
    Integer minZoom = styled.style().minZoom();
    if (minZoom != null) {
      xml.element(prefix + "MaxScaleDenominator", Long.toString(Scales.of(minZoom)));
    }
    Paint paint = styled.drawing().paint();
    if (styled.draws(GeometryType.MULTI_POLYGON)) {
      xml.open(prefix + "PolygonSymbolizer");
      if (paint.fills()) {
        fill(xml, c.colour(), paint.opacity());
      }
      stroke(xml, paint.fills() ? paint.stroke() : c.colour(), paint.width());
      xml.close();
    }
    if (styled.draws(GeometryType.MULTI_LINE_STRING)) {
      xml.open(prefix + "LineSymbolizer");
      stroke(xml, c.colour(), paint.width());
      xml.close();
    }
    if (styled.draws(GeometryType.POINT)) {
      point(xml, c.colour(), paint);
    }
    xml.close();
  }

  private void title(Xml xml, String title) {
    if (this == V1_0) {
      xml.element("Title", title);
    } else {
      xml.open("se:Description").element("se:Title", title).close();
    }
  }

  private void point(Xml xml, String colour, Paint paint) {
    xml.open(prefix + "PointSymbolizer").open(prefix + "Graphic").open(prefix + "Mark");
    xml.element(prefix + "WellKnownName", paint.marker());
    fill(xml, colour, paint.opacity());
    stroke(xml, paint.stroke(), paint.width());
    xml.close().element(prefix + "Size", Numerals.of(paint.size())).close().close();
  }

  private void fill(Xml xml, String colour, double opacity) {
    xml.open(prefix + "Fill");
    parameter(xml, "fill", colour);
    parameter(xml, "fill-opacity", Numerals.of(opacity));
    xml.close();
  }

  private void stroke(Xml xml, String colour, double width) {
    xml.open(prefix + "Stroke");
    parameter(xml, "stroke", colour);
    parameter(xml, "stroke-width", Numerals.of(width));
    xml.close();
  }

  private void parameter(Xml xml, String name, String value) {
    xml.element(parameter, value, "name", name);
  }
}
