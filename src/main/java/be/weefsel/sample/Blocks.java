package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/** The building block in a face: what is left when half of the road is taken off all round. */
final class Blocks {
  private static final double LEAST = 80;
  private static final BufferParameters MITRE =
      new BufferParameters(1, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 2.5);

  private Blocks() {}

  static List<Polygon> within(Polygon face, double halfRoad) {
    Geometry inner = BufferOp.bufferOp(face, -halfRoad, MITRE);
    List<Polygon> blocks = new ArrayList<>();
    for (int i = 0; i < inner.getNumGeometries(); i++) {
      Polygon block = (Polygon) inner.getGeometryN(i);
      if (block.getArea() >= LEAST) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  static double halfRoad(Bestemming zone, Face face) {
    if (face.inCentre()) {
      return 3.8;
    }
    return switch (zone) {
      case INDUSTRIE, KMO -> 6.5;
      case NATUUR, BOS, PARK -> 2.5;
      case AGRARISCH, WAARDEVOL_AGRARISCH -> 3.5;
      default -> 4.8;
    };
  }
}
