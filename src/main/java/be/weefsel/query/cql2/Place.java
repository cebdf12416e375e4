package be.weefsel.query.cql2;

/**
 * Where something stands in the source of a filter, for messages. Two places are equal on purpose:
 * expressions that say the same are equal, wherever they stand.
 */
public final class Place {
  /** Of an expression that no source holds. */
  static final Place NOWHERE = new Place("in the filter");

  private final String words;

  private Place(String words) {
    this.words = words;
  }

  /** A character of a text; both count from 1. */
  static Place text(int line, int column) {
    return new Place(line == 1 ? "at character " + column : "at line " + line + ":" + column);
  }

  /** A value of a JSON document, by its JSON pointer. */
  static Place json(String pointer) {
    return new Place(pointer.isEmpty() ? "at the root" : "at " + pointer);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return words;
  }
}
