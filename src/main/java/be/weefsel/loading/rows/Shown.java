package be.weefsel.loading.rows;

/** Values of a file as messages show them. */
public final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /** On one line and not too long. */
  public static String value(Object value) {
    String text = String.valueOf(value).replaceAll("[\\p{Cntrl}]", "\ufffd");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
