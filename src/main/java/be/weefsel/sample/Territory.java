package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The gemeenten as wobbly hexagons in rows; neighbours share border and border crossings. */
final class Territory {
  private static final double M2_PER_PERCEEL = 2_450;
  private static final int PERCELEN_PER_GEMEENTE = 18_000;
  // The middle of the Flemish rectangle in EPSG:31370.
  private static final double MIDDLE_X = 140_000;
  private static final double MIDDLE_Y = 198_500;
  private static final double[][] HEXAGON = {{0, 0}, {1, 0}, {2, 0}, {2, 1}, {1, 1}, {0, 1}};

  private final long seed;
  private final int columns;
  private final double width;
  private final double height;
  private final double west;
  private final double south;
  private final int[] quota;

  Territory(int percelen, long seed) {
    this.seed = seed;
    int gemeenten = Math.max(1, Math.round(percelen / (float) PERCELEN_PER_GEMEENTE));
    columns = (int) Math.ceil(Math.sqrt(gemeenten * 2.2));
    double area = M2_PER_PERCEEL * percelen / gemeenten;
    width = Math.sqrt(area * 1.12);
    height = area / width;
    int used = Math.min(columns, gemeenten);
    west = MIDDLE_X - width * used / 2;
    south = MIDDLE_Y - height * Math.ceil(gemeenten / (double) columns) / 2;
    quota = divide(percelen, gemeenten);
  }

  private int[] divide(int percelen, int gemeenten) {
    double[] until = new double[gemeenten + 1];
    for (int i = 0; i < gemeenten; i++) {
      until[i + 1] = until[i] + Chance.of(seed, 1, i).between(0.8, 1.2);
    }
    int[] parts = new int[gemeenten];
    long before = 0;
    for (int i = 0; i < gemeenten; i++) {
      long after = Math.round(percelen * (until[i + 1] / until[gemeenten]));
      parts[i] = (int) (after - before);
      before = after;
    }
    return parts;
  }

  int gemeenten() {
    return quota.length;
  }

  /** How many percelen this gemeente gets. */
  int quota(int gemeente) {
    return quota[gemeente];
  }

  /** The six border lines, counterclockwise; each starts where the one before ends. */
  List<List<Coordinate>> borders(int gemeente) {
    int row = gemeente / columns;
    int node = 2 * (gemeente % columns) + row % 2;
    List<List<Coordinate>> borders = new ArrayList<>();
    for (int i = 0; i < HEXAGON.length; i++) {
      double[] from = HEXAGON[i];
      double[] to = HEXAGON[(i + 1) % HEXAGON.length];
      borders.add(
          border(node + (int) from[0], row + (int) from[1], node + (int) to[0], row + (int) to[1]));
    }
    return borders;
  }

  private List<Coordinate> border(int k1, int r1, int k2, int r2) {
    if (r1 > r2 || r1 == r2 && k1 > k2) {
      // Both sides draw the line in the same direction, else it would wander differently.
      List<Coordinate> line = border(k2, r2, k1, r1);
      Collections.reverse(line);
      return line;
    }
    Chance chance = Chance.of(seed, 2, k1, r1, k2, r2);
    return Wander.line(node(k1, r1), node(k2, r2), 60, 0.13, chance);
  }

  private Coordinate node(int k, int row) {
    Chance chance = Chance.of(seed, 3, k, row);
    boolean corner = (k + row) % 2 == 0;
    double x = west + width * (k / 2.0 + chance.between(-0.09, 0.09));
    double y = south + height * (row + (corner ? 0.13 : -0.13) + chance.between(-0.08, 0.08));
    return new Coordinate(Mesh.centimetre(x), Mesh.centimetre(y));
  }
}
