package be.weefsel.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Moves geometry one to three metres aside, for plans that were drawn on an older map. Smooth, and
 * the same for the same point, so that zones that fit keep fitting.
 */
final class Shift {
  private final double phase;
  private final Set<Coordinate> fixed;

  private Shift(double phase, Set<Coordinate> fixed) {
    this.phase = phase;
    this.fixed = fixed;
  }

  /** Every phase is another drawing. */
  static Shift free(double phase) {
    return new Shift(phase, Set.of());
  }

  /** The points of the border stay where they are. */
  static Shift within(Geometry border, double phase) {
    return new Shift(phase, new HashSet<>(Arrays.asList(border.getCoordinates())));
  }

  Geometry of(Geometry geometry) {
    Geometry moved = geometry.copy();
    moved.apply(new Move());
    return moved;
  }

  private Coordinate moved(double x, double y) {
    double turn = x / 310 + phase + 1.5 * Math.sin(y / 270 + phase);
    double metres = 2 + 0.9 * Math.sin(y / 190 - x / 240);
    return new Coordinate(x + metres * Math.cos(turn), y + metres * Math.sin(turn));
  }

  private final class Move implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      Coordinate at = new Coordinate(points.getX(i), points.getY(i));
      if (fixed.contains(at)) {
        return;
      }
      Coordinate to = moved(at.x, at.y);
      points.setOrdinate(i, 0, Mesh.centimetre(to.x));
      points.setOrdinate(i, 1, Mesh.centimetre(to.y));
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
