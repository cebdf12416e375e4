package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;

/** How QGIS calls geometries. */
public final class QgisGeometry {
  private QgisGeometry() {}

  /** Its number; surfaces where it would have to be several. */
  public static int of(GeometryType type) {
    return switch (type) {
      case POINT -> 0;
      case MULTI_LINE_STRING -> 1;
      case NONE -> 4;
      default -> 2;
    };
  }

  /** Its word in projects. */
  public static String word(GeometryType type) {
    return switch (of(type)) {
      case 0 -> "Point";
      case 1 -> "Line";
      case 4 -> "No geometry";
      default -> "Polygon";
    };
  }
}
