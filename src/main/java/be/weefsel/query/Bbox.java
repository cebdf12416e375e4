package be.weefsel.query;

/**
 * A box in CRS84 degrees; west may lie east of east, and then the box crosses the antimeridian.
 * Heights of a box with six numbers say nothing about flat data and are dropped.
 */
public record Bbox(double west, double south, double east, double north) {

  /**
   * Reads {@code west,south,east,north} or {@code west,south,low,east,north,high}.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public static Bbox parse(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 4 && parts.length != 6) {
      throw new IllegalArgumentException("needs 4 or 6 numbers, has " + parts.length);
    }
    double[] n = new double[parts.length];
    for (int i = 0; i < n.length; i++) {
      n[i] = number(parts[i].strip());
    }
    int half = n.length / 2;
    if (n[1] > n[half + 1]) {
      throw new IllegalArgumentException("its south " + n[1] + " lies north of " + n[half + 1]);
    }
    if (n.length == 6 && n[2] > n[5]) {
      throw new IllegalArgumentException("its low " + n[2] + " lies above its high " + n[5]);
    }
    for (int i : new int[] {0, 1, half, half + 1}) {
      if (Math.abs(n[i]) > (i % half == 0 ? 360 : 90)) {
        throw new IllegalArgumentException(
            n[i] + " is no longitude or latitude; a bbox goes in degrees, not in Lambert 72");
      }
    }
    return new Bbox(n[0], n[1], n[half], n[half + 1]);
  }

  boolean crossesAntimeridian() {
    return west > east;
  }

  private static double number(String text) {
    // Java would also read NaN, hexadecimals and a trailing d.
    if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      throw new IllegalArgumentException("'" + text + "' is not a number");
    }
    double value = Double.parseDouble(text);
    if (Math.abs(value) > 1e9) {
      throw new IllegalArgumentException(text + " is outside the world");
    }
    return value;
  }
}
