package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** The brooks: where the relief is zero, at the bottom of the valleys (marching squares). */
final class Beek {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int STEP = 50;

  private final Landscape landscape;
  private final List<LineString> pieces = new ArrayList<>();

  private Beek(Landscape landscape) {
    this.landscape = landscape;
  }

  /** On one grid for all of Flanders, so that a brook runs on over every border. */
  static Geometry within(Envelope area, Landscape landscape) {
    Beek beek = new Beek(landscape);
    int west = (int) Math.floor(area.getMinX() / STEP);
    int south = (int) Math.floor(area.getMinY() / STEP);
    for (int x = west; x * STEP < area.getMaxX(); x++) {
      for (int y = south; y * STEP < area.getMaxY(); y++) {
        beek.cross(x, y);
      }
    }
    return GEOMETRY.createMultiLineString(beek.pieces.toArray(LineString[]::new));
  }

  private void cross(int x, int y) {
    List<Coordinate> crossings = new ArrayList<>(4);
    crossing(x, y, x + 1, y, crossings);
    crossing(x + 1, y, x + 1, y + 1, crossings);
    crossing(x + 1, y + 1, x, y + 1, crossings);
    crossing(x, y + 1, x, y, crossings);
    for (int i = 0; i + 1 < crossings.size(); i += 2) {
      pieces.add(
          GEOMETRY.createLineString(new Coordinate[] {crossings.get(i), crossings.get(i + 1)}));
    }
  }

  private void crossing(int ax, int ay, int bx, int by, List<Coordinate> crossings) {
    double a = landscape.valley(ax * STEP, ay * STEP);
    double b = landscape.valley(bx * STEP, by * STEP);
    if (a >= 0 != b >= 0) {
      double t = a / (a - b);
      crossings.add(
          new Coordinate(
              Mesh.centimetre(STEP * (ax + t * (bx - ax))),
              Mesh.centimetre(STEP * (ay + t * (by - ay)))));
    }
  }
}
