package be.weefsel.loading.rows;

/**
 * What unpacking costs in one import, over all its archives: archives in archives share what a user
 * sent, so they share its limits.
 */
public final class Unpacking {
  private int depth;
  private long sent;
  private long unpacked;

  /**
   * An archive is opened.
   *
   * @return 1 for one that the user sent, 2 for one inside it
   */
  public int enter(long size) {
    if (depth == 0) {
      sent += size;
    }
    return ++depth;
  }

  public void leave() {
    depth--;
  }

  /** Counts bytes that were unpacked; gives all of them so far. */
  public long add(long bytes) {
    unpacked += bytes;
    return unpacked;
  }

  /** Bytes of the archives that the user sent. */
  public long sent() {
    return sent;
  }
}
