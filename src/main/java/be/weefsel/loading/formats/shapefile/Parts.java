package be.weefsel.loading.formats.shapefile;

import java.nio.ByteBuffer;

/**
 * The lines or rings of one record.
 *
 * @param first where the first point stands
 * @param starts the first point of each part, and the end of the last
 */
record Parts(ByteBuffer in, int first, int[] starts, int count) {
  private static final int POINT = 16;

  int points(int part) {
    return starts[part + 1] - starts[part];
  }

  /** Bytes of the points of one part. */
  int bytes(int part) {
    return POINT * points(part);
  }

  /** Bytes of all points. */
  int bytes() {
    return POINT * starts[count];
  }

  /** The abscissa of a point of a part. */
  double x(int part, int point) {
    return in.getDouble(first + POINT * (starts[part] + point));
  }

  /** The ordinate of a point of a part. */
  double y(int part, int point) {
    return in.getDouble(first + POINT * (starts[part] + point) + 8);
  }

  /** Writes the number of points of a part and the points. */
  Wkb copy(int part, Wkb out) {
    return out.number(points(part)).copy(in, first + POINT * starts[part], bytes(part));
  }
}
