package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Like;
import be.weefsel.query.cql2.Expression.Text;

/** Patterns, and comparison without case or accents, by what every PostgreSQL has. */
final class TextFunctions {
  /** Upper case first: it brings letters together that have one capital, as the Greek sigmas. */
  private static final String NO_CASE = "replace(lower(upper(#)), 'ß', 'ss')";

  /** Combining marks, but not those that make other Japanese syllables; letters with a stroke. */
  private static final String NO_ACCENTS =
      "translate(regexp_replace(normalize(#, NFD),"
          + " '[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',"
          + " '', 'g'), 'ØøŁłĐđĦħŦŧ', 'OoLlDdHhTt')";

  private TextFunctions() {}

  static Term fold(Call call, Encoder encoder) {
    String name = call.name().toUpperCase(java.util.Locale.ROOT);
    if (call.args().size() != 1) {
      throw new FilterError(call.at(), name + " takes one text");
    }
    Term text = encoder.term(call.args().get(0), Kind.TEXT, name + " works on text");
    return Term.join(Kind.TEXT, name.equals("CASEI") ? NO_CASE : NO_ACCENTS, text);
  }

  static Term like(Like like, Encoder encoder) {
    String why = "LIKE works on text";
    Term text = encoder.term(like.text(), Kind.TEXT, why);
    checkPattern(like.pattern());
    return Term.join(
        Kind.BOOLEAN, "(# LIKE #)", text, encoder.term(like.pattern(), Kind.TEXT, why));
  }

  /** A pattern is known before any row is read, so that a wrong one is found here. */
  private static void checkPattern(Expression pattern) {
    if (pattern instanceof Call call && call.args().size() == 1 && Names.isStandard(call.name())) {
      checkPattern(call.args().get(0));
      return;
    }
    if (!(pattern instanceof Text text)) {
      throw new FilterError(
          pattern.at(), "a pattern is text in quotes, with or without CASEI or ACCENTI around it");
    }
    int backslashes = 0;
    for (int i = text.value().length() - 1; i >= 0 && text.value().charAt(i) == '\\'; i--) {
      backslashes++;
    }
    if (backslashes % 2 == 1) {
      throw new FilterError(text.at(), "the pattern ends in a backslash that escapes nothing");
    }
  }
}
