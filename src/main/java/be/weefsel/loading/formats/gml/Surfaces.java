package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;
import java.util.ArrayList;
import java.util.List;

/** Makes polygons and collections of them, curved where any ring is. */
final class Surfaces {
  private Surfaces() {}

  /**
   * One polygon.
   *
   * @param rings the outer one first
   */
  static Shape polygon(List<Shape> rings) throws RowRejected {
    boolean flat = true;
    for (Shape ring : rings) {
      if (ring.type() != Shape.LINE && ring.type() != Shape.ARC && ring.type() != Shape.COMPOUND) {
        throw GmlGeometry.unreadable("een rand is geen lijn");
      }
      flat &= ring.type() == Shape.LINE;
    }
    return Shape.of(flat ? Shape.POLYGON : Shape.CURVE_POLYGON, rings);
  }

  /** All polygons of surfaces and of collections of surfaces, in one collection. */
  static Shape multi(List<Shape> surfaces) throws RowRejected {
    List<Shape> polygons = new ArrayList<>();
    boolean flat = true;
    for (Shape surface : surfaces) {
      switch (surface.type()) {
        case Shape.POLYGON, Shape.CURVE_POLYGON -> polygons.add(surface);
        case Shape.MULTI_POLYGON, Shape.MULTI_SURFACE -> polygons.addAll(surface.parts());
        default -> throw GmlGeometry.unreadable("een deel van een vlak is geen vlak");
      }
      flat &= surface.type() == Shape.POLYGON || surface.type() == Shape.MULTI_POLYGON;
    }
    return Shape.of(flat ? Shape.MULTI_POLYGON : Shape.MULTI_SURFACE, polygons);
  }
}
