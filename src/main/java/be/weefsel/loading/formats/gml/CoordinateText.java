package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.RowRejected;

/**
 * Coordinates in a text that comes in pieces: they are numbers as soon as they are read, and the
 * text is never there as a whole.
 */
final class CoordinateText {
  private static final char NONE = 0;
  private final Position sink;
  private final int dimension;
  private final char decimal;
  private final char between;
  private final char after;
  private final NumberText number = new NumberText();
  private boolean gap;
  private boolean joined;
  private int read;
  private double first;
  private double second;

  /** Takes each position. */
  @FunctionalInterface
  interface Position {
    void add(double first, double second) throws RowRejected;
  }

  /** Takes one number. */
  @FunctionalInterface
  interface Single {
    void set(double number);
  }

  private CoordinateText(Position sink, int dimension, char decimal, char between, char after) {
    this.sink = sink;
    this.dimension = dimension;
    this.decimal = decimal;
    this.between = between;
    this.after = after;
  }

  /** Numbers with blanks between; so many make a position. */
  static CoordinateText list(Position sink, int dimension) {
    return new CoordinateText(sink, dimension, '.', ' ', ' ');
  }

  /** One position, of two or three numbers; or none. */
  static CoordinateText one(Position sink) {
    return new CoordinateText(sink, 0, '.', ' ', NONE);
  }

  /** One number. */
  static CoordinateText single(Single sink) {
    return new CoordinateText((number, same) -> sink.set(number), 1, '.', ' ', NONE);
  }

  /** Those of GML 2: "x,y x,y", or with the separators that the element states. */
  static CoordinateText tuples(Position sink, String decimal, String cs, String ts) {
    return new CoordinateText(sink, 0, one(decimal, '.'), one(cs, ','), one(ts, ' '));
  }

  private static char one(String stated, char usual) {
    return stated == null || stated.isEmpty() ? usual : stated.charAt(0);
  }

  void add(char[] text, int from, int length) throws RowRejected {
    for (int i = from; i < from + length; i++) {
      char c = text[i];
      if (c == between || c == after || c <= ' ') {
        separator(c);
      } else {
        if (number.isEmpty()) {
          begin();
        }
        number.add(c == decimal ? '.' : c);
      }
    }
  }

  private void separator(char c) throws RowRejected {
    flush();
    if (c <= ' ') {
      gap = true;
    } else if (c == between) {
      joined = true;
    } else {
      position();
    }
  }

  /** A blank parts positions, unless a comma stands beside it. */
  private void begin() throws RowRejected {
    if (gap && !joined && after == ' ' && between != ' ') {
      position();
    }
    gap = false;
    joined = false;
  }

  private void flush() throws RowRejected {
    if (number.isEmpty()) {
      return;
    }
    double value = number.take();
    if (read == 0) {
      first = value;
    } else if (read == 1) {
      second = value;
    }
    read++;
    if (read == dimension) {
      position();
    }
  }

  private void position() throws RowRejected {
    if (read == 0) {
      return;
    }
    if (dimension > 0 ? read != dimension : read < 2 || read > 3) {
      throw GmlGeometry.unreadable("een positie heeft " + read + " coördinaten");
    }
    read = 0;
    sink.add(first, second);
  }

  /** The text is at its end. */
  void end() throws RowRejected {
    flush();
    position();
  }
}
