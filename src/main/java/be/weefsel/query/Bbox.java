package be.weefsel.query;

import be.weefsel.layers.Crs;

/**
 * A box in the order x, y of our columns, whatever order its CRS has. In degrees west may lie east
 * of east, and then the box crosses the antimeridian. Heights of a box with six numbers say nothing
 * about flat data and are dropped.
 */
public record Bbox(double west, double south, double east, double north, Crs crs) {

  /** A box in longitude and latitude. */
  public Bbox(double west, double south, double east, double north) {
    this(west, south, east, north, Crs.CRS84);
  }

  /**
   * Reads four numbers, the low corner and the high corner, each as the authority of the CRS orders
   * its axes; or six, with a height behind each corner.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public static Bbox parse(String text, Crs crs) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw new IllegalArgumentException("needs 4 or 6 numbers, has " + parts.length);
    }
    double[] n = new double[parts.length];
    for (int i = 0; i < n.length; i++) {
      n[i] = Decimal.parse(parts[i].strip());
    }
    int half = n.length / 2;
    if (n.length == 6 && n[2] > n[5]) {
      throw new IllegalArgumentException("its low " + n[2] + " lies above its high " + n[5]);
    }
    Bbox box =
        crs.flipped()
            ? new Bbox(n[1], n[0], n[half + 1], n[half], crs)
            : new Bbox(n[0], n[1], n[half], n[half + 1], crs);
    box.check();
    return box;
  }

  /** What the numbers of a box mean in a CRS, in their order. */
  public static String axes(Crs crs) {
    if (!crs.degrees()) {
      return "minx,miny,maxx,maxy in metres of " + crs.uri();
    }
    return crs.flipped()
        ? "south,west,north,east: latitude before longitude, in degrees, as "
            + crs.uri()
            + " has it"
        : "west,south,east,north: longitude before latitude, in degrees";
  }

  private void check() {
    if (crs.degrees()) {
      degree(west, 360, "longitude");
      degree(east, 360, "longitude");
      degree(south, 90, "latitude");
      degree(north, 90, "latitude");
    } else if (west > east) {
      throw new IllegalArgumentException("its minx " + west + " is more than its maxx " + east);
    }
    if (south > north) {
      String message =
          crs.degrees()
              ? "its south " + south + " lies north of " + north
              : "its miny " + south + " is more than its maxy " + north;
      throw new IllegalArgumentException(message);
    }
  }

  private void degree(double value, double most, String axis) {
    if (Math.abs(value) > most) {
      String metres = Math.abs(value) > 1000 ? "; for metres say so with bbox-crs" : "";
      throw new IllegalArgumentException(value + " is no " + axis + metres);
    }
  }

  boolean crossesAntimeridian() {
    return west > east;
  }
}
