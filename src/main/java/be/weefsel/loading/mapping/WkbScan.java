package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.RowRejected;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Walks WKB (ISO or extended, any byte order) without making objects: checks what PostgreSQL would
 * fail on, so that one broken geometry costs one row and not the whole copy, and notes the bounds.
 */
public final class WkbScan {
  private static final int DEEPEST = 16;
  // The upper bits are flags of the extended form.
  private static final int KIND = 0x0fffffff;
  private final Vertices vertices = new Vertices();
  private int type;
  private int dimensions;
  private boolean curved;

  /** Reads one geometry; throws when it is broken or holds coordinates that are no numbers. */
  public void read(byte[] wkb) throws RowRejected {
    vertices.clear();
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
    return vertices.count();
  }

  public boolean isEmpty() {
    return vertices.count() == 0;
  }

  /** Whether there are arcs in it. */
  public boolean isCurved() {
    return curved;
  }

  /** The area of a surface that is certainly valid; NaN where nothing is certain. */
  double provenArea() {
    boolean oneRing = (type == 3 || type == 6) && dimensions == 0 && vertices.lines() == 1;
    return oneRing ? SafeRing.area(vertices) : Double.NaN;
  }

  /** Where it lies. */
  Vertices vertices() {
    return vertices;
  }

  private int geometry(ByteBuffer in, int depth) throws RowRejected {
    if (depth > DEEPEST) {
      throw broken("ze is te diep genest");
    }
    byte order = in.get();
    if (order != 0 && order != 1) {
      throw broken("bytevolgorde " + order + " bestaat niet");
    }
    in.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int code = in.getInt();
    int iso = (code & KIND) / 1000;
    boolean z = (code & 0x80000000) != 0 || iso == 1 || iso == 3;
    boolean m = (code & 0x40000000) != 0 || iso == 2 || iso == 3;
    if ((code & 0x20000000) != 0) {
      in.getInt();
    }
    int kind = iso > 3 ? 0 : (code & KIND) % 1000;
    int numbers = 2 + (z ? 1 : 0) + (m ? 1 : 0);
    int own = (z ? 1 : 0) + (m ? 2 : 0);
    switch (kind) {
      case 1 -> point(in, numbers);
      case 2 -> line(in, numbers, 2, false);
      case 3 -> polygon(in, numbers);
      case 4, 5, 6, 7, 11, 12 -> parts(in, kind, depth, own);
      case 8 -> arc(in, numbers);
      case 9 -> compound(in, depth, own);
      case 10 -> curvedPolygon(in, depth, own);
      default -> throw broken("soort " + kind + " is onbekend");
    }
    dimensions = own;
    return kind;
  }

  private void point(ByteBuffer in, int numbers) throws RowRejected {
    double x = in.getDouble();
    double y = in.getDouble();
    in.position(in.position() + (numbers - 2) * Double.BYTES);
    // A point without coordinates is how WKB writes an empty one.
    if (!Double.isNaN(x) || !Double.isNaN(y)) {
      vertices.begin();
      vertices.visit(x, y);
    }
  }

  private void line(ByteBuffer in, int numbers, int fewest, boolean closed) throws RowRejected {
    int count = count(in, numbers * Double.BYTES);
    if (closed && count == 0) {
      throw broken("een ring is leeg");
    }
    if (count > 0 && count < fewest) {
      throw broken("een lijn of ring heeft maar " + count + " punten");
    }
    vertices.begin();
    for (int i = 0; i < count; i++) {
      vertices.visit(in.getDouble(), in.getDouble());
      if (numbers > 2) {
        in.position(in.position() + (numbers - 2) * Double.BYTES);
      }
    }
    if (closed) {
      mustBeClosed();
    }
  }

  private void polygon(ByteBuffer in, int numbers) throws RowRejected {
    int rings = count(in, Integer.BYTES);
    for (int i = 0; i < rings; i++) {
      line(in, numbers, 4, true);
    }
  }

  private void parts(ByteBuffer in, int kind, int depth, int own) throws RowRejected {
    int parts = count(in, 1);
    for (int i = 0; i < parts; i++) {
      part(in, kind, depth, own);
    }
  }

  private void part(ByteBuffer in, int whole, int depth, int own) throws RowRejected {
    long before = vertices.count();
    int kind = geometry(in, depth + 1);
    if (whole > 8 && vertices.count() == before) {
      throw broken("een deel van een kromme vorm is leeg");
    }
    if (dimensions != own) {
      throw broken("haar delen hebben niet allemaal evenveel dimensies");
    }
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

  private void compound(ByteBuffer in, int depth, int own) throws RowRejected {
    curved = true;
    int parts = count(in, 1);
    double[] begin = null;
    for (int i = 0; i < parts; i++) {
      double[] end = vertices.end(false);
      part(in, 9, depth, own);
      if (i == 0) {
        begin = vertices.end(true);
      } else if (!Arrays.equals(end, vertices.end(true))) {
        throw broken("de stukken van een kromme sluiten niet aan");
      }
    }
    if (begin != null) {
      vertices.continueFrom(begin);
    }
  }

  private void curvedPolygon(ByteBuffer in, int depth, int own) throws RowRejected {
    curved = true;
    int rings = count(in, 1);
    for (int i = 0; i < rings; i++) {
      part(in, 10, depth, own);
      mustBeClosed();
    }
  }

  private void mustBeClosed() throws RowRejected {
    if (!vertices.isClosed()) {
      throw broken("een ring is niet gesloten");
    }
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
