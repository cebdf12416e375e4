package be.weefsel.loading.service;

import java.nio.charset.StandardCharsets;

/**
 * Notices an id, or a link, that comes twice: 64 bits of it are kept instead of all, so that all
 * parcels of Flanders fit. Two that share their bits are one chance in a million for four million
 * rows.
 */
final class SeenIds {
  private static final int BEGIN = 1 << 12;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private long[] slots = new long[BEGIN];
  private int size;
  private String twice;

  void add(String id) {
    long hash = hash(id);
    if (!put(slots, hash)) {
      twice = twice == null ? id : twice;
    } else if (++size > slots.length / 3 * 2) {
      long[] wider = new long[slots.length * 2];
      for (long old : slots) {
        if (old != 0) {
          put(wider, old);
        }
      }
      slots = wider;
    }
  }

  /** The first id that came twice; null for none. */
  String twice() {
    return twice;
  }

  private static boolean put(long[] slots, long hash) {
    int i = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[i] != 0) {
      if (slots[i] == hash) {
        return false;
      }
      i = (i + 1) & (slots.length - 1);
    }
    slots[i] = hash;
    return true;
  }

  private static long hash(String id) {
    long hash = FNV_OFFSET;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    // FNV alone leaves the bits of short ids unevenly spread.
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
