package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Paint;
import java.util.Map;
import java.util.TreeMap;

/** Symbols of QGIS; sizes are in millimetres, so that a print looks like the screen. */
final class QgisSymbol {
  private static final double MILLIMETRES = 25.4 / 96;

  private QgisSymbol() {}

  /** The symbol of one colour; layers of all geometries are drawn as surfaces. */
  static void write(Xml xml, String name, GeometryType geometry, Paint paint, String colour) {
    switch (geometry) {
      case POINT -> marker(xml, name, paint, colour);
      case MULTI_LINE_STRING -> line(xml, name, paint, colour);
      default -> fill(xml, name, paint, colour);
    }
  }

  private static void fill(Xml xml, String name, Paint paint, String colour) {
    Map<String, String> look = new TreeMap<>();
    look.put("style", paint.fills() ? "solid" : "no");
    look.put("color", rgba(colour, paint.opacity()));
    look.put("outline_color", rgba(paint.fills() ? paint.stroke() : colour, 1));
    look.put("outline_style", "solid");
    look.put("outline_width", size(paint.width()));
    look.put("outline_width_unit", "MM");
    look.put("joinstyle", "round");
    symbol(xml, name, "fill", "SimpleFill", look);
  }

  private static void line(Xml xml, String name, Paint paint, String colour) {
    Map<String, String> look = new TreeMap<>();
    look.put("line_color", rgba(colour, paint.opacity()));
    look.put("line_width", size(paint.width()));
    look.put("line_width_unit", "MM");
    look.put("line_style", "solid");
    symbol(xml, name, "line", "SimpleLine", look);
  }

  private static void marker(Xml xml, String name, Paint paint, String colour) {
    Map<String, String> look = new TreeMap<>();
    look.put("name", paint.marker());
    look.put("color", rgba(colour, paint.opacity()));
    look.put("outline_color", rgba(paint.stroke(), 1));
    look.put("outline_style", "solid");
    look.put("outline_width", size(paint.width()));
    look.put("outline_width_unit", "MM");
    look.put("size", size(paint.size()));
    look.put("size_unit", "MM");
    symbol(xml, name, "marker", "SimpleMarker", look);
  }

  private static void symbol(
      Xml xml, String name, String type, String layer, Map<String, String> look) {
    xml.open(
        "symbol",
        "name",
        name,
        "type",
        type,
        "alpha",
        "1",
        "clip_to_extent",
        "1",
        "force_rhr",
        "0");
    xml.open("layer", "class", layer, "enabled", "1", "locked", "0", "pass", "0");
    xml.open("Option", "type", "Map");
    look.forEach((k, v) -> xml.empty("Option", "type", "QString", "name", k, "value", v));
    xml.close();
    look.forEach((k, v) -> xml.empty("prop", "k", k, "v", v));
    xml.close().close();
  }

  private static String size(double pixels) {
    return Numerals.of(Math.round(pixels * MILLIMETRES * 1000) / 1000.0);
  }

  /** Red, green, blue and alpha, each 0 to 255. */
  static String rgba(String colour, double opacity) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return "%d,%d,%d,%d".formatted(rgb >> 16, rgb >> 8 & 255, rgb & 255, Math.round(opacity * 255));
  }
}
