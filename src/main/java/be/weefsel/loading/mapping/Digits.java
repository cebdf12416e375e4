package be.weefsel.loading.mapping;

/** Digits 0 to 9 in a text, read without a pattern: most columns of most rows hold them. */
final class Digits {
  private Digits() {}

  /** Whether there is nothing else from {@code begin} up to {@code end}. */
  static boolean all(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The number that they are; there must be nothing else. */
  static int number(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
