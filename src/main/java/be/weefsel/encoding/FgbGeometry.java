package be.weefsel.encoding;

import be.weefsel.layers.GeometryType;
import com.google.flatbuffers.FlatBufferBuilder;
import java.util.Arrays;
import org.wololo.flatgeobuf.generated.Geometry;

/**
 * Puts well-known binary into the arrays of FlatGeobuf, in one pass. Axes stay as they are: x or
 * longitude first. The codes of FlatGeobuf's types are those of well-known binary.
 */
final class FgbGeometry {
  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int POLYGON = 3;
  private static final int MULTI_POINT = 4;
  private static final int MULTI_LINE = 5;
  private static final int NONE = 0;
  private final FlatBufferBuilder to;
  private final Extent extent;

  FgbGeometry(FlatBufferBuilder to, Extent extent) {
    this.to = to;
    this.extent = extent;
  }

  /** The code in a header; 0 where features differ. */
  static int code(GeometryType type) {
    return switch (type) {
      case POINT -> POINT;
      case MULTI_LINE_STRING -> MULTI_LINE;
      case MULTI_POLYGON -> 6;
      case NONE, ANY -> NONE;
    };
  }

  /**
   * The place of the geometry in the buffer; the extent grows with it. The format has no empty
   * shapes: an empty part is left out, and for an empty whole the place is 0.
   */
  int write(byte[] wkb) {
    return geometry(new Wkb(wkb));
  }

  private int geometry(Wkb wkb) {
    int type = wkb.type();
    return switch (type) {
      case POINT -> flat(type, wkb.position(), null);
      case LINE -> flat(type, wkb.positions(), null);
      case MULTI_POINT -> flat(type, points(wkb), null);
      case POLYGON -> rows(type, wkb, false);
      case MULTI_LINE -> rows(type, wkb, true);
      default -> parts(type, wkb);
    };
  }

  private static double[] points(Wkb wkb) {
    int n = wkb.count();
    double[] all = new double[2 * n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      wkb.type();
      for (double ordinate : wkb.position()) {
        all[size++] = ordinate;
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** Rings or lines behind each other, with the number of positions up to the end of each. */
  private int rows(int type, Wkb wkb, boolean headed) {
    int n = wkb.count();
    double[] all = new double[0];
    int[] ends = new int[n];
    int size = 0;
    int filled = 0;
    for (int i = 0; i < n; i++) {
      if (headed) {
        wkb.type();
      }
      double[] row = wkb.positions();
      if (row.length > 0) {
        if (size + row.length > all.length) {
          all = Arrays.copyOf(all, Math.max(size + row.length, 2 * size));
        }
        System.arraycopy(row, 0, all, size, row.length);
        size += row.length;
        ends[filled++] = size / 2;
      }
    }
    // Only a polygon may leave them out.
    return flat(
        type, Arrays.copyOf(all, size), headed || filled > 1 ? Arrays.copyOf(ends, filled) : null);
  }

  private int flat(int type, double[] xy, int[] ends) {
    if (xy.length == 0) {
      return 0;
    }
    extent.add(xy);
    Geometry.startXyVector(to, xy.length);
    for (int i = xy.length - 1; i >= 0; i--) {
      to.addDouble(xy[i]);
    }
    int coordinates = to.endVector();
    int stops = 0;
    if (ends != null) {
      Geometry.startEndsVector(to, ends.length);
      for (int i = ends.length - 1; i >= 0; i--) {
        to.addInt(ends[i]);
      }
      stops = to.endVector();
    }
    return table(type, coordinates, stops, 0);
  }

  private int parts(int type, Wkb wkb) {
    int n = wkb.count();
    int[] places = new int[n];
    int filled = 0;
    for (int i = 0; i < n; i++) {
      int place = geometry(wkb);
      if (place != 0) {
        places[filled++] = place;
      }
    }
    return filled == 0
        ? 0
        : table(type, 0, 0, Geometry.createPartsVector(to, Arrays.copyOf(places, filled)));
  }

  private int table(int type, int xy, int ends, int parts) {
    Geometry.startGeometry(to);
    if (ends != 0) {
      Geometry.addEnds(to, ends);
    }
    if (xy != 0) {
      Geometry.addXy(to, xy);
    }
    if (parts != 0) {
      Geometry.addParts(to, parts);
    }
    Geometry.addType(to, type);
    return Geometry.endGeometry(to);
  }
}
