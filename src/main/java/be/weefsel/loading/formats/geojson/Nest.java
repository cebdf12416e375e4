package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Coordinates as they are nested, which may come before it is known of what kind they are.
 *
 * @param level 0 for one position, 1 for a list of positions, and so on; negative for an empty list
 * @param xy the positions of level 0 and 1, x and y in turn
 */
record Nest(int level, double[] xy, List<Nest> parts) {
  private static final int ANY = -1;
  private static final List<String> TYPES =
      List.of("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon");
  private static final int[] LEVELS = {0, 1, 2, 1, 2, 3};

  static final Nest EMPTY = new Nest(ANY, new double[0], List.of());

  static Nest of(int level, double[] xy) {
    return new Nest(level, xy, List.of());
  }

  static Nest of(List<Nest> parts) {
    int level = parts.stream().mapToInt(Nest::level).max().orElse(ANY) + 1;
    return new Nest(Math.max(level, 1), EMPTY.xy, parts);
  }

  static boolean isType(String type) {
    return type != null && TYPES.contains(type);
  }

  /** The geometry of a type that these are the coordinates of. */
  Shape shape(String type) throws RowRejected {
    int kind = TYPES.indexOf(type) + 1;
    mustBe(LEVELS[kind - 1], type);
    return shape(kind, type);
  }

  private Shape shape(int kind, String type) throws RowRejected {
    if (kind == Shape.POINT || kind == Shape.LINE) {
      return Shape.of(kind, xy);
    }
    List<Shape> all = new ArrayList<>();
    if (kind == Shape.MULTI_POINT) {
      for (int i = 0; i < xy.length; i += 2) {
        all.add(Shape.of(Shape.POINT, new double[] {xy[i], xy[i + 1]}));
      }
    } else {
      int each = kind == Shape.POLYGON ? Shape.LINE : kind - 3;
      for (Nest part : parts) {
        part.mustBe(LEVELS[each - 1], type);
        all.add(part.shape(each, type));
      }
    }
    return Shape.of(kind, all);
  }

  private void mustBe(int wanted, String type) throws RowRejected {
    if (level != ANY && level != wanted) {
      throw GeoJsonGeometry.unreadable("de coördinaten zijn anders genest dan bij " + type);
    }
  }
}
