package be.weefsel.loading.formats.shapefile;

/**
 * What bytes beyond ASCII say about their encoding: UTF-8 has a shape that chance does not make.
 */
final class Utf8Evidence {
  private boolean letters;
  private boolean cut;
  private boolean broken;

  /** Looks at one text. */
  void add(byte[] bytes, int from, int to) {
    for (int i = from; i < to && !broken; i++) {
      if (bytes[i] < 0) {
        i += follow(bytes, i, to);
      }
    }
  }

  /** Checks one letter of several bytes; gives how many follow its first. */
  private int follow(byte[] bytes, int at, int to) {
    int b = bytes[at] & 0xff;
    int more = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : 3;
    broken |= b < 0xc2 || b > 0xf4;
    for (int i = 1; i <= more && !broken; i++) {
      if (at + i >= to) {
        cut = true;
        return more;
      }
      broken |= (bytes[at + i] & 0xc0) != 0x80;
    }
    letters |= !broken;
    return more;
  }

  /** Nothing more can change the answer. */
  boolean isDecided() {
    return broken;
  }

  /** All of it is UTF-8; a letter that the end of its column cuts in two proves nothing. */
  boolean isUtf8() {
    return letters && !broken;
  }

  boolean isAscii() {
    return !letters && !cut && !broken;
  }
}
