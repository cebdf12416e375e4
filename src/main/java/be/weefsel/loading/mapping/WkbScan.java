package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.RowRejected;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks WKB (ISO or extended, any byte order) without making objects: checks what PostgreSQL would
 * fail on, so that one broken geometry costs one row and not the whole copy, and notes the bounds.
 */
public final class WkbScan {
  private static final int DEEPEST = 16;
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;
  private long points;
  private int type;
  private boolean curved;
  private double firstX;
  private double firstY;
  private double lastX;
  private double lastY;
  private boolean first;

  /** Reads one geometry; throws when it is broken or holds coordinates that are no numbers. */
  public void read(byte[] wkb) throws RowRejected {
    minX = Double.POSITIVE_INFINITY;
    minY = Double.POSITIVE_INFINITY;
    maxX = Double.NEGATIVE_INFINITY;
    maxY = Double.NEGATIVE_INFINITY;
    points = 0;
    curved = false;
    try {
      type = geometry(ByteBuffer.wrap(wkb), 0);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw broken("ze breekt af");
    }
  }

  /** 1 point, 2 line, 3 polygon, 4 to 6 their multi forms, 7 collection, 8 to 12 curved ones. */
  public int type() {
    return type;
  }

  public long points() {
    return points;
  }

  public boolean isEmpty() {
    return points == 0;
  }

  /** Whether there are arcs in it. */
  public boolean isCurved() {
    return curved;
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

  public double middleX() {
    return (minX + maxX) / 2;
  }

  public double middleY() {
    return (minY + maxY) / 2;
  }

  private int geometry(ByteBuffer in, int depth) throws RowRejected {
    if (depth > DEEPEST) {
      throw broken("ze is te diep genest");
    }
    in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int code = in.getInt();
    int iso = (code & 0xffff) / 1000;
    boolean z = (code & 0x80000000) != 0 || iso == 1 || iso == 3;
    boolean m = (code & 0x40000000) != 0 || iso == 2 || iso == 3;
    if ((code & 0x20000000) != 0) {
      in.getInt();
    }
    int kind = (code & 0xffff) % 1000;
    int numbers = 2 + (z ? 1 : 0) + (m ? 1 : 0);
    switch (kind) {
      case 1 -> point(in, numbers);
      case 2 -> line(in, numbers, 2, false);
      case 3 -> polygon(in, numbers);
      case 4, 5, 6, 7, 11, 12 -> parts(in, kind, depth);
      case 8 -> arc(in, numbers);
      case 9 -> compound(in, depth);
      case 10 -> curvedPolygon(in, depth);
      default -> throw broken("soort " + kind + " is onbekend");
    }
    return kind;
  }

  private void point(ByteBuffer in, int numbers) throws RowRejected {
    double x = in.getDouble();
    double y = in.getDouble();
    in.position(in.position() + (numbers - 2) * Double.BYTES);
    // A point without coordinates is how WKB writes an empty one.
    if (!Double.isNaN(x) || !Double.isNaN(y)) {
      first = true;
      visit(x, y);
    }
  }

  private void line(ByteBuffer in, int numbers, int fewest, boolean closed) throws RowRejected {
    int count = count(in, numbers * Double.BYTES);
    if (count > 0 && count < fewest) {
      throw broken("een lijn of ring heeft maar " + count + " punten");
    }
    first = true;
    for (int i = 0; i < count; i++) {
      visit(in.getDouble(), in.getDouble());
      if (numbers > 2) {
        in.position(in.position() + (numbers - 2) * Double.BYTES);
      }
    }
    if (closed && count > 0) {
      mustBeClosed();
    }
  }

  private void polygon(ByteBuffer in, int numbers) throws RowRejected {
    int rings = count(in, Integer.BYTES);
    for (int i = 0; i < rings; i++) {
      line(in, numbers, 4, true);
    }
  }

  private void parts(ByteBuffer in, int kind, int depth) throws RowRejected {
    int parts = count(in, 1);
    for (int i = 0; i < parts; i++) {
      part(in, kind, depth);
    }
  }

  private void part(ByteBuffer in, int whole, int depth) throws RowRejected {
    int kind = geometry(in, depth + 1);
    boolean fits =
        switch (whole) {
          case 4, 5, 6 -> kind == whole - 3;
          case 9 -> kind == 2 || kind == 8;
          case 10, 11 -> kind == 2 || kind == 8 || kind == 9;
          case 12 -> kind == 3 || kind == 10;
          default -> true;
        };
    if (!fits) {
      throw broken("soort " + kind + " past niet in soort " + whole);
    }
  }

  private void arc(ByteBuffer in, int numbers) throws RowRejected {
    curved = true;
    int count = in.getInt(in.position());
    if (count > 0 && count % 2 == 0) {
      throw broken("een boog heeft een even aantal punten");
    }
    line(in, numbers, 3, false);
  }

  private void compound(ByteBuffer in, int depth) throws RowRejected {
    curved = true;
    int parts = count(in, 1);
    double startX = 0;
    double startY = 0;
    for (int i = 0; i < parts; i++) {
      double endX = lastX;
      double endY = lastY;
      part(in, 9, depth);
      if (i == 0) {
        startX = firstX;
        startY = firstY;
      } else if (endX != firstX || endY != firstY) {
        throw broken("de stukken van een kromme sluiten niet aan");
      }
    }
    firstX = startX;
    firstY = startY;
  }

  private void curvedPolygon(ByteBuffer in, int depth) throws RowRejected {
    curved = true;
    int rings = count(in, 1);
    for (int i = 0; i < rings; i++) {
      part(in, 10, depth);
      mustBeClosed();
    }
  }

  private void mustBeClosed() throws RowRejected {
    if (firstX != lastX || firstY != lastY) {
      throw broken("een ring is niet gesloten");
    }
  }

  private void visit(double x, double y) throws RowRejected {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new RowRejected(
          "coordinaat_ongeldig", "De geometrie heeft een coördinaat die geen getal is.");
    }
    if (first) {
      firstX = x;
      firstY = y;
      first = false;
    }
    lastX = x;
    lastY = y;
    points++;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }

  /** A number of parts that the bytes that are left can hold. */
  private static int count(ByteBuffer in, int smallest) throws RowRejected {
    int count = in.getInt();
    if (count < 0 || count > in.remaining() / smallest) {
      throw broken("ze breekt af");
    }
    return count;
  }

  private static RowRejected broken(String how) {
    return new RowRejected("geometrie_onleesbaar", "De geometrie is onleesbaar: " + how + ".");
  }
}
