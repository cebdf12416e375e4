package be.weefsel.encoding;

import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Row;

/** The last columns of a table: the geometry as text, as two numbers, or not at all. */
final class CsvGeometry {
  private final CsvOptions.Geometry kind;
  private final GeometryEncoder wkt;
  private final boolean degrees;
  private final int decimals;
  private final boolean semicolons;

  CsvGeometry(FeatureShape shape, CsvOptions options) {
    kind = shape.geometry() ? options.geometry() : CsvOptions.Geometry.NONE;
    wkt = GeometryEncoder.wkt(shape.decimals(), shape.crs().flipped());
    degrees = shape.crs().degrees();
    decimals = shape.decimals();
    semicolons = options.semicolons();
  }

  void header(Bytes out) {
    char separator = semicolons ? ';' : ',';
    switch (kind) {
      case WKT -> out.put(separator).put("wkt");
      // The names tell the axes, so they need not be flipped.
      case XY ->
          out.put(separator).put(degrees ? "lon" : "x").put(separator).put(degrees ? "lat" : "y");
      case NONE -> {}
    }
  }

  void fields(Bytes out, Row row) {
    switch (kind) {
      case WKT -> text(out, row.wkb());
      case XY -> point(out, row.wkb());
      case NONE -> {}
    }
  }

  private void text(Bytes out, byte[] wkb) {
    out.put(semicolons ? ';' : ',');
    if (wkb != null) {
      // Commas stand in every text but a point's, so all are quoted.
      out.put('"');
      wkt.write(out, wkb);
      out.put('"');
    }
  }

  private void point(Bytes out, byte[] wkb) {
    double[] point = wkb == null ? null : PointInside.of(wkb);
    for (int axis = 0; axis < 2; axis++) {
      out.put(semicolons ? ';' : ',');
      if (point != null) {
        int from = out.size();
        Numbers.coordinate(out, point[axis], decimals);
        if (semicolons) {
          out.replace(from, '.', ',');
        }
      }
    }
  }
}
