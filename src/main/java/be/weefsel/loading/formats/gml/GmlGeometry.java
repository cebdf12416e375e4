package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.Positions;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;
import be.weefsel.loading.rows.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the geometries of GML 2 to 3.2, flat and with arcs, as WKB. */
final class GmlGeometry {
  private static final Set<String> NO_GEOMETRY = Set.of("Envelope", "Box", "Null");
  private static final Set<String> SIMPLE =
      Set.of(
          "Point",
          "LineString",
          "LinearRing",
          "LineStringSegment",
          "Arc",
          "ArcString",
          "Circle",
          "ArcByCenterPoint",
          "CircleByCenterPoint");
  private final Positions positions = new Positions();
  private final GmlPositions simple;

  GmlGeometry(boolean northFirst) {
    this.simple = new GmlPositions(positions, northFirst);
  }

  /** Whether the element that has just begun is a geometry, known to us or not. */
  static boolean isOne(GmlCursor cursor) {
    String name = cursor.name();
    return cursor.isGml()
        && Character.isUpperCase(name.charAt(0))
        && !name.startsWith("Time")
        && !NO_GEOMETRY.contains(name);
  }

  /** Reads the geometry that has just begun; null for one without parts. */
  byte[] read(GmlCursor cursor) throws RowRejected {
    positions.begin();
    // With its own system a geometry does not inherit from the box around its feature.
    int around = cursor.attribute("srsName") == null ? cursor.srs().boxDimension() : 2;
    return shape(cursor, around, 0).wkb();
  }

  /**
   * Reads one geometry.
   *
   * @param around coordinates per position, as the elements around it say
   */
  private Shape shape(GmlCursor cursor, int around, int nested) throws RowRejected {
    if (nested > Limits.DEPTH) {
      throw unreadable("ze is te diep genest");
    }
    positions.part();
    String name = cursor.name();
    int dimension = GmlPositions.dimension(cursor, around);
    if (SIMPLE.contains(name)) {
      return simple.read(cursor, dimension);
    }
    boolean reversed = "-".equals(cursor.attribute("orientation"));
    return switch (name) {
      case "Polygon", "PolygonPatch", "Rectangle", "Triangle" -> polygon(cursor, dimension, nested);
      case "Curve", "CompositeCurve", "Ring" -> Curves.join(parts(cursor, dimension, nested));
      case "OrientableCurve" -> {
        Shape curve = Curves.join(parts(cursor, dimension, nested));
        yield reversed ? Curves.reversed(curve) : curve;
      }
      case "Surface",
          "CompositeSurface",
          "OrientableSurface",
          "PolyhedralSurface",
          "TriangulatedSurface",
          "Tin" -> {
        Shape all = Surfaces.multi(parts(cursor, dimension, nested));
        yield all.parts().size() == 1 ? all.parts().get(0) : all;
      }
      case "MultiPolygon", "MultiSurface" -> Surfaces.multi(parts(cursor, dimension, nested));
      case "MultiLineString", "MultiCurve" -> Curves.multi(parts(cursor, dimension, nested));
      case "MultiPoint" -> Shape.of(Shape.MULTI_POINT, parts(cursor, dimension, nested));
      case "MultiGeometry", "GeometryCollection" ->
          Shape.of(Shape.COLLECTION, parts(cursor, dimension, nested));
      default -> throw unreadable("het element " + Shown.value(name) + " is niet bekend");
    };
  }

  /** The geometries inside the members, segments, patches or rings of an element. */
  private List<Shape> parts(GmlCursor cursor, int dimension, int nested) throws RowRejected {
    List<Shape> parts = new ArrayList<>();
    int depth = cursor.depth();
    while (cursor.child(depth)) {
      if (!isProperty(cursor)) {
        continue;
      }
      mustBeHere(cursor);
      while (cursor.child(depth + 1)) {
        parts.add(shape(cursor, dimension, nested + 1));
      }
    }
    return parts;
  }

  private Shape polygon(GmlCursor cursor, int dimension, int nested) throws RowRejected {
    List<Shape> rings = new ArrayList<>();
    int depth = cursor.depth();
    while (cursor.child(depth)) {
      boolean outer = cursor.name().equals("exterior") || cursor.name().equals("outerBoundaryIs");
      if (!outer && !cursor.name().equals("interior") && !cursor.name().equals("innerBoundaryIs")) {
        continue;
      }
      mustBeHere(cursor);
      while (cursor.child(depth + 1)) {
        Shape ring = shape(cursor, dimension, nested + 1);
        rings.add(outer ? 0 : rings.size(), ring);
      }
    }
    return Surfaces.polygon(rings);
  }

  /** Names, descriptions and metadata of a geometry are not its parts. */
  private static boolean isProperty(GmlCursor cursor) {
    return switch (cursor.name()) {
      case "name",
          "description",
          "descriptionReference",
          "identifier",
          "metaDataProperty",
          "boundedBy",
          "maxLength" ->
          false;
      default -> true;
    };
  }

  private static void mustBeHere(GmlCursor cursor) throws RowRejected {
    String href = cursor.attribute("href");
    if (href != null) {
      throw unreadable(
          "ze verwijst naar een geometrie op een andere plaats (" + Shown.value(href) + ")");
    }
  }

  static RowRejected unreadable(String how) {
    return new RowRejected("geometrie_onleesbaar", "De geometrie is onleesbaar: " + how + ".");
  }
}
