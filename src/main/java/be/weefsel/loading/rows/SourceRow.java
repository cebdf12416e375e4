package be.weefsel.loading.rows;

/** One row as it stands in a file; valid until the next one is read. */
public interface SourceRow {
  /** The id that the feature has in its file; null for none. */
  String id();

  /** String, Long, Double or Boolean; null where the file has nothing or an empty text. */
  Object value(int wanted) throws RowRejected;

  /** The geometry as WKB (ISO or extended); null for none. */
  byte[] wkb() throws RowRejected;

  /** The line of the file that it begins on; 0 where the format has no lines. */
  default long line() {
    return 0;
  }

  /** The whole row as a JSON object, for the register of rejects. */
  String original();
}
