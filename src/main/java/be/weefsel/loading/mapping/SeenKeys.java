package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import java.util.List;

/**
 * Remembers the keys of rows by a hash of 64 bits, and so knows cheaply when no two rows share one.
 * It never misses a shared key; whether two rows that seem to share one really do, SQL must tell.
 */
public final class SeenKeys {
  // Takes 128 MB; a dataset of more rows is left to SQL.
  private static final int LARGEST = 1 << 24;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private final int[] places;
  private long[] table = new long[1 << 16];
  private int count;
  private boolean repeated;

  public SeenKeys(Dataset dataset) {
    List<String> names = dataset.columns().stream().map(Column::name).toList();
    this.places = dataset.key().stream().mapToInt(names::indexOf).toArray();
  }

  /** Adds a row; one with a null in its key shares it with no other. */
  public void add(Object[] values) {
    if (repeated || places.length == 0) {
      return;
    }
    long hash = 0;
    for (int place : places) {
      if (values[place] == null) {
        return;
      }
      hash = mixed(hash + hash(values[place]));
    }
    // An empty place is 0.
    repeated = !put(hash == 0 ? 1 : hash);
    if (repeated) {
      table = null;
    }
  }

  /** Whether two rows may share a key. */
  public boolean mayRepeat() {
    return repeated;
  }

  private boolean put(long hash) {
    if (4L * count >= 3L * table.length && !grow()) {
      return false;
    }
    int at = place(table, hash);
    if (table[at] == hash) {
      return false;
    }
    table[at] = hash;
    count++;
    return true;
  }

  private boolean grow() {
    if (table.length >= LARGEST) {
      return false;
    }
    long[] larger = new long[2 * table.length];
    for (long hash : table) {
      if (hash != 0) {
        larger[place(larger, hash)] = hash;
      }
    }
    table = larger;
    return true;
  }

  /** Where a hash stands, or the empty place where it may stand. */
  private static int place(long[] table, long hash) {
    int mask = table.length - 1;
    int at = (int) hash & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static long hash(Object value) {
    if (value instanceof String s) {
      long hash = s.length();
      for (int i = 0; i < s.length(); i++) {
        hash = hash * 31 * SPREAD + s.charAt(i);
      }
      return hash;
    }
    if (value instanceof Long l) {
      return l;
    }
    // 0.0 and -0.0 are one number, also in SQL.
    return value instanceof Double d ? Double.doubleToLongBits(d + 0.0) : value.hashCode();
  }

  private static long mixed(long hash) {
    long h = (hash ^ hash >>> 32) * SPREAD;
    h = (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L;
    return h ^ h >>> 32;
  }
}
