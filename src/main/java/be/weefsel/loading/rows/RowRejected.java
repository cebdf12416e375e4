package be.weefsel.loading.rows;

/** One row cannot be loaded. Bad data are expected: this is counted, and the next row is read. */
public final class RowRejected extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;

  /**
   * @param code short and stable, in snake_case
   * @param reason a sentence for the owner of the data, naming the field and its value
   */
  public RowRejected(String code, String reason) {
    super(reason, null, false, false);
    this.code = code;
  }

  /** The same with the line of the file; 0 for a format without lines. */
  public RowRejected at(long line) {
    return line == 0 ? this : new RowRejected(code, reason() + " (regel " + line + ")");
  }

  public String code() {
    return code;
  }

  public String reason() {
    return getMessage();
  }
}
