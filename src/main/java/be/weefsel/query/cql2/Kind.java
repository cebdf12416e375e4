package be.weefsel.query.cql2;

import be.weefsel.layers.ColumnType;

/** What sort of value an expression gives. */
public enum Kind {
  TEXT("text"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  DATE("a date"),
  TIMESTAMP("a moment"),
  INTERVAL("an interval"),
  GEOMETRY("a geometry"),
  ARRAY("a list");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  static Kind of(ColumnType type) {
    return switch (type) {
      case TEXT -> TEXT;
      case INTEGER, NUMBER -> NUMBER;
      case BOOLEAN -> BOOLEAN;
      case DATE -> DATE;
    };
  }

  boolean isTemporal() {
    return this == DATE || this == TIMESTAMP;
  }

  /** With its article, for messages. */
  @Override
  public String toString() {
    return words;
  }
}
