package be.weefsel.query.cql2;

/** An expression in a few words, for messages. */
final class Describe {
  private static final int LONGEST = 40;

  private Describe() {}

  static String of(Expression e, Kind kind) {
    String text = TextWriter.write(e);
    return (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + " is " + kind;
  }
}
