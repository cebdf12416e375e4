package be.weefsel.encoding;

/** The least box around positions; inverted while there are none. */
public final class Extent {
  private double minX = Double.POSITIVE_INFINITY;
  private double minY = Double.POSITIVE_INFINITY;
  private double maxX = Double.NEGATIVE_INFINITY;
  private double maxY = Double.NEGATIVE_INFINITY;

  /** The box of one geometry; inverted where it is empty. */
  public static Extent of(byte[] wkb) {
    Extent extent = new Extent();
    extent.geometry(new Wkb(wkb));
    return extent;
  }

  private void geometry(Wkb wkb) {
    int type = wkb.type();
    switch (type) {
      case 1 -> add(wkb.position());
      case 2 -> add(wkb.positions());
      default -> {
        int n = wkb.count();
        for (int i = 0; i < n; i++) {
          if (type == 3) {
            add(wkb.positions());
          } else {
            geometry(wkb);
          }
        }
      }
    }
  }

  void add(double[] xy) {
    for (int i = 0; i < xy.length; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
  }

  void add(Extent other) {
    minX = Math.min(minX, other.minX);
    minY = Math.min(minY, other.minY);
    maxX = Math.max(maxX, other.maxX);
    maxY = Math.max(maxY, other.maxY);
  }

  /** Adds the box that stands at a place: low corner, high corner. */
  void add(double[] boxes, int at) {
    minX = Math.min(minX, boxes[at]);
    minY = Math.min(minY, boxes[at + 1]);
    maxX = Math.max(maxX, boxes[at + 2]);
    maxY = Math.max(maxY, boxes[at + 3]);
  }

  public boolean isEmpty() {
    return minX > maxX;
  }

  public void clear() {
    minX = minY = Double.POSITIVE_INFINITY;
    maxX = maxY = Double.NEGATIVE_INFINITY;
  }

  public double minX() {
    return minX;
  }

  public double minY() {
    return minY;
  }

  public double maxX() {
    return maxX;
  }

  public double maxY() {
    return maxY;
  }
}
