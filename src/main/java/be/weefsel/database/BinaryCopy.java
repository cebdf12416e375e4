package be.weefsel.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows into a table with {@code COPY … (FORMAT binary)} through one buffer, so that memory
 * stays flat however many rows there are.
 *
 * <p>Per row: {@link #row}, then one call per column in the order of the columns; each call must be
 * the one for the column's type. Text may not hold the character NUL, which PostgreSQL cannot
 * store. Closing before {@link #finish} cancels the copy and fails the transaction.
 */
public final class BinaryCopy implements AutoCloseable {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  // Days from PostgreSQL's epoch, 2000-01-01, to Java's.
  private static final long EPOCH_DAYS = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int BUFFER = 1 << 17;

  private final CopyIn copy;
  private final short columns;
  private byte[] buffer = new byte[BUFFER];
  private int length;

  private BinaryCopy(CopyIn copy, int columns) {
    this.copy = copy;
    this.columns = (short) columns;
  }

  /**
   * Begins a copy in the transaction of a connection.
   *
   * @param table as it stands in SQL, quoted where needed
   */
  public static BinaryCopy into(Connection c, String table, List<String> columns)
      throws SQLException {
    String names = columns.stream().map(Sql::name).collect(Collectors.joining(", "));
    BinaryCopy copy =
        new BinaryCopy(
            c.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + names + ") FROM STDIN (FORMAT binary)"),
            columns.size());
    copy.put(SIGNATURE, SIGNATURE.length);
    copy.putInt(0); // flags
    copy.putInt(0); // length of the header's extension
    return copy;
  }

  /** Begins a row. */
  public void row() throws SQLException {
    // Only here: a field never has to be split over two messages.
    if (length > BUFFER / 2) {
      flush();
    }
    putShort(columns);
  }

  /** A null of any type. */
  public void none() {
    putInt(-1);
  }

  public void text(String value) {
    if (value.length() > BUFFER) {
      bytes(value.getBytes(StandardCharsets.UTF_8));
      return;
    }
    // At most three bytes per char; the length before it is known only afterwards.
    ensure(4 + 3 * value.length());
    int start = length;
    length += 4;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        length = start;
        bytes(value.getBytes(StandardCharsets.UTF_8));
        return;
      }
      buffer[length++] = (byte) c;
    }
    setInt(start, length - start - 4);
  }

  /** A {@code bytea}, or a geometry as WKB or EWKB. */
  public void bytes(byte[] value) {
    putInt(value.length);
    put(value, value.length);
  }

  public void int2(int value) {
    putInt(2);
    putShort((short) value);
  }

  public void int4(int value) {
    putInt(4);
    putInt(value);
  }

  public void int8(long value) {
    putInt(8);
    putLong(value);
  }

  public void float8(double value) {
    putInt(8);
    putLong(Double.doubleToLongBits(value));
  }

  public void bool(boolean value) {
    putInt(1);
    ensure(1);
    buffer[length++] = (byte) (value ? 1 : 0);
  }

  public void date(LocalDate value) {
    putInt(4);
    putInt((int) (value.toEpochDay() - EPOCH_DAYS));
  }

  /** Ends the copy; returns the number of rows that arrived. */
  public long finish() throws SQLException {
    putShort((short) -1);
    flush();
    return copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer, 0, length);
    length = 0;
    if (buffer.length > 8 * BUFFER) {
      buffer = new byte[BUFFER];
    }
  }

  private void ensure(int more) {
    if (length + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
    }
  }

  private void put(byte[] bytes, int count) {
    ensure(count);
    System.arraycopy(bytes, 0, buffer, length, count);
    length += count;
  }

  private void putShort(short value) {
    ensure(2);
    buffer[length++] = (byte) (value >> 8);
    buffer[length++] = (byte) value;
  }

  private void putInt(int value) {
    ensure(4);
    setInt(length, value);
    length += 4;
  }

  private void setInt(int at, int value) {
    buffer[at] = (byte) (value >> 24);
    buffer[at + 1] = (byte) (value >> 16);
    buffer[at + 2] = (byte) (value >> 8);
    buffer[at + 3] = (byte) value;
  }

  private void putLong(long value) {
    putInt((int) (value >> 32));
    putInt((int) value);
  }
}
