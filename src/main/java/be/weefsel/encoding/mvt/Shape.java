package be.weefsel.encoding.mvt;

/** The geometry of one feature as drawing commands, of one kind: points, lines or polygons. */
final class Shape {
  static final int POINT = 1;
  static final int LINE = 2;
  static final int POLYGON = 3;
  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE = 7;
  private final Protobuf commands = new Protobuf(1024);
  private int x;
  private int y;

  void clear() {
    commands.clear();
    x = 0;
    y = 0;
  }

  boolean isEmpty() {
    return commands.size() == 0;
  }

  Protobuf commands() {
    return commands;
  }

  void points(Places places) {
    command(MOVE_TO, places.size);
    for (int i = 0; i < places.size; i++) {
      to(places.xs[i], places.ys[i]);
    }
  }

  /** A line of at least two places. */
  void line(Places places) {
    command(MOVE_TO, 1);
    to(places.xs[0], places.ys[0]);
    command(LINE_TO, places.size - 1);
    for (int i = 1; i < places.size; i++) {
      to(places.xs[i], places.ys[i]);
    }
  }

  /** A polygon: its outer ring clockwise on the screen, its holes the other way. */
  void polygon(Rings rings) {
    for (int i = 0; i < rings.count; i++) {
      int start = rings.start(i);
      int end = rings.end(i);
      boolean forward = rings.doubleArea(start, end) > 0 == (i == 0);
      command(MOVE_TO, 1);
      to(rings.xs[start], rings.ys[start]);
      command(LINE_TO, end - start - 1);
      for (int j = 1; j < end - start; j++) {
        int at = forward ? start + j : end - j;
        to(rings.xs[at], rings.ys[at]);
      }
      command(CLOSE, 1);
    }
  }

  private void to(int toX, int toY) {
    commands.zigzag(toX - x);
    commands.zigzag(toY - y);
    x = toX;
    y = toY;
  }

  private void command(int id, int count) {
    commands.varint((long) count << 3 | id);
  }
}
