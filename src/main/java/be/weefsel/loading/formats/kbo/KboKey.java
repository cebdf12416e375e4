package be.weefsel.loading.formats.kbo;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;

/** Numbers of the KBO as the tables are joined by: their digits. */
final class KboKey {
  private static final long FIRST_VESTIGING = 2_000_000_000L;

  private KboKey() {}

  /** The digits of a number; null when it has none to join by. */
  static Long of(SourceRow row, int place) throws RowRejected {
    Object value = row.value(place);
    if (value == null) {
      return null;
    }
    String text = value.toString();
    long number = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char x = text.charAt(i);
      if (x >= '0' && x <= '9') {
        number = 10 * number + x - '0';
        digits++;
      } else if (x != '.' && x != ' ') {
        return null;
      }
    }
    return digits == 9 || digits == 10 ? number : null;
  }

  /** Numbers of ondernemingen begin with 0 or 1. */
  static boolean isVestiging(Long number) {
    return number != null && number >= FIRST_VESTIGING;
  }
}
