package be.weefsel.loading.rows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes WKB from coordinates as GeoJSON nests them: lists of lists of {@code double[]}. */
public final class WkbBuilder {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);

  public static byte[] point(double x, double y) {
    return new WkbBuilder().build(1, new double[] {x, y});
  }

  /** A rectangle as a polygon. */
  public static byte[] box(double minX, double minY, double maxX, double maxY) {
    List<double[]> ring =
        List.of(
            new double[] {minX, minY},
            new double[] {maxX, minY},
            new double[] {maxX, maxY},
            new double[] {minX, maxY},
            new double[] {minX, minY});
    return new WkbBuilder().build(3, List.of(ring));
  }

  /**
   * @param type 1 to 6, as in WKB
   * @throws ClassCastException where the nesting is not that of the type
   */
  public byte[] build(int type, Object coordinates) {
    bytes.reset();
    geometry(type, coordinates);
    return bytes.toByteArray();
  }

  /** A collection of geometries that are WKB already. */
  public byte[] collection(List<byte[]> parts) {
    bytes.reset();
    head(7);
    number(parts.size());
    parts.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private void geometry(int type, Object coordinates) {
    head(type);
    switch (type) {
      case 1 -> position(coordinates);
      case 2 -> line(coordinates);
      case 3 -> polygon(coordinates);
      default -> {
        List<?> parts = (List<?>) coordinates;
        number(parts.size());
        parts.forEach(p -> geometry(type - 3, p));
      }
    }
  }

  private void polygon(Object coordinates) {
    List<?> rings = (List<?>) coordinates;
    number(rings.size());
    rings.forEach(this::line);
  }

  private void line(Object coordinates) {
    List<?> positions = (List<?>) coordinates;
    number(positions.size());
    positions.forEach(this::position);
  }

  private void position(Object coordinates) {
    // GeoJSON writes an empty point as an empty list.
    double[] xy =
        coordinates instanceof List<?> none && none.isEmpty()
            ? new double[] {Double.NaN, Double.NaN}
            : (double[]) coordinates;
    try {
      out.writeDouble(xy[0]);
      out.writeDouble(xy[1]);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void head(int type) {
    bytes.write(0);
    number(type);
  }

  private void number(int value) {
    try {
      out.writeInt(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
