package be.weefsel.loading.rows;

/** A row of a {@link WrappedSource}: the same but for what a subclass changes. */
public abstract class WrappedRow implements SourceRow {
  private SourceRow inner;

  /** The row that is read now. */
  protected SourceRow on(SourceRow row) {
    inner = row;
    return this;
  }

  protected SourceRow inner() {
    return inner;
  }

  @Override
  public String id() {
    return inner.id();
  }

  @Override
  public Object value(int wanted) throws RowRejected {
    return inner.value(wanted);
  }

  @Override
  public byte[] wkb() throws RowRejected {
    return inner.wkb();
  }

  @Override
  public long line() {
    return inner.line();
  }

  @Override
  public String original() {
    return inner.original();
  }
}
