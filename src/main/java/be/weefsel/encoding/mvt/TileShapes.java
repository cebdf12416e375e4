package be.weefsel.encoding.mvt;

import be.weefsel.encoding.Wkb;
import be.weefsel.layers.Tile;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns well-known binary in web Mercator into the drawing commands of one tile: cut to the tile
 * with its margin, rounded to its grid, valid as MVT 2 wants it. For one thread.
 */
final class TileShapes {
  /** Twice the area in units of the grid under which a ring is not seen. */
  private static final long LEAST = 4;

  private final double west;
  private final double north;
  private final double scale;
  private final Window window;
  private final Shape points = new Shape();
  private final Shape lines = new Shape();
  private final Shape polygons = new Shape();
  private final Path path = new Path();
  private final Path scratch = new Path();
  private final Path kept = new Path();
  private final Rings rings = new Rings();
  private final Contacts contacts = new Contacts();
  private final Repair repair = new Repair();
  private final Places places = new Places();
  private final Places run = new Places();
  private final double[] part = new double[2];
  private int repaired;

  TileShapes(Tile tile, int extent, int margin) {
    west = tile.west();
    north = tile.north();
    scale = extent / tile.side();
    window = new Window(-margin, extent + (double) margin);
  }

  /** Reads a geometry; its shapes are valid until the next one is read. */
  void read(byte[] wkb) {
    points.clear();
    lines.clear();
    polygons.clear();
    places.clear();
    geometry(new Wkb(wkb));
    if (places.size > 0) {
      points.points(places);
    }
  }

  Shape points() {
    return points;
  }

  Shape lines() {
    return lines;
  }

  Shape polygons() {
    return polygons;
  }

  /** How many polygons were broken by rounding or cutting, and made valid again. */
  int repaired() {
    return repaired;
  }

  private void geometry(Wkb in) {
    switch (in.type()) {
      case 1 -> point(in);
      case 2 -> line(in);
      case 3 -> polygon(in);
      default -> {
        int parts = in.count();
        for (int i = 0; i < parts; i++) {
          geometry(in);
        }
      }
    }
  }

  private void point(Wkb in) {
    double x = (in.ordinate() - west) * scale;
    double y = (north - in.ordinate()) * scale;
    in.skipRest();
    // No number is inside, so an empty point is nowhere.
    if (window.holds(x, y)) {
      places.add((int) Math.rint(x), (int) Math.rint(y));
    }
  }

  private void line(Wkb in) {
    read(in, 0);
    for (int i = 1; i < path.size; i++) {
      double ax = path.x(i - 1);
      double ay = path.y(i - 1);
      double bx = path.x(i);
      double by = path.y(i);
      if (!window.segment(ax, ay, bx, by, part)) {
        endLine();
        continue;
      }
      if (part[0] > 0) {
        endLine();
      }
      step(ax + part[0] * (bx - ax), ay + part[0] * (by - ay));
      step(ax + part[1] * (bx - ax), ay + part[1] * (by - ay));
      if (part[1] < 1) {
        endLine();
      }
    }
    endLine();
  }

  private void step(double x, double y) {
    run.step((int) Math.rint(x), (int) Math.rint(y));
  }

  private void endLine() {
    if (run.size > 1) {
      lines.line(run);
    }
    run.clear();
  }

  private void polygon(Wkb in) {
    rings.clear();
    int count = in.count();
    boolean outer = true;
    for (int i = 0; i < count; i++) {
      read(in, 1);
      if (i == 0) {
        outer = rings.add(window.ring(path, scratch), LEAST);
      } else if (outer) {
        rings.add(window.ring(path, scratch), LEAST);
      }
    }
    if (rings.count == 0) {
      return;
    }
    if (contacts.any(rings)) {
      repaired++;
      for (Polygon valid : repair.polygons(rings)) {
        repaired(valid);
      }
    } else {
      polygons.polygon(rings);
    }
  }

  private void repaired(Polygon valid) {
    rings.clear();
    Repair.read(valid.getExteriorRing(), kept);
    if (!rings.add(kept, LEAST)) {
      return;
    }
    for (int i = 0; i < valid.getNumInteriorRing(); i++) {
      Repair.read(valid.getInteriorRingN(i), kept);
      rings.add(kept, LEAST);
    }
    polygons.polygon(rings);
  }

  /** Reads the places of a line or ring in units of the tile, without so many of the last. */
  private void read(Wkb in, int without) {
    int count = in.count();
    path.clear();
    for (int i = 0; i < count; i++) {
      double x = (in.ordinate() - west) * scale;
      double y = (north - in.ordinate()) * scale;
      in.skipRest();
      if (i < count - without) {
        path.add(x, y);
      }
    }
  }
}
