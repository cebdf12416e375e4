package be.weefsel.sample;

/** Numbers of the form d.ddd.ddd.cc, whose last two digits are 97 − (the first eight mod 97). */
final class Nummer {
  private static final int FIRST_VESTIGING = 29_010_000;
  private static final int FIRST_ONDERNEMING = 19_010_000;

  private Nummer() {}

  /** In the range 2.9, which is not issued. */
  static String vestiging(int i) {
    return withCheck(FIRST_VESTIGING + i);
  }

  /** In the range 1.9, which is not issued. */
  static String onderneming(int i) {
    return withCheck(FIRST_ONDERNEMING + i);
  }

  private static String withCheck(int eight) {
    String all = "%08d%02d".formatted(eight, 97 - eight % 97);
    return String.join(
        ".", all.substring(0, 1), all.substring(1, 4), all.substring(4, 7), all.substring(7));
  }
}
