package be.weefsel.query;

/**
 * How many features a filter chooses.
 *
 * @param least there are so many, and when it is exact no more
 */
public record Count(long least, boolean exact) {

  /** The number as {@code numberMatched} may say it: -1 where it is not known exactly. */
  public long matched() {
    return exact ? least : -1;
  }
}
