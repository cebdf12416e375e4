package be.weefsel.loading.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A source that stands before another one, and is the same but for what a subclass changes. */
public abstract class WrappedSource implements RowSource {
  private final RowSource inner;

  protected WrappedSource(RowSource inner) {
    this.inner = inner;
  }

  /** The source itself, without anything before it. */
  public static RowSource unwrapped(RowSource source) {
    return source instanceof WrappedSource w ? unwrapped(w.inner) : source;
  }

  protected RowSource inner() {
    return inner;
  }

  @Override
  public String name() {
    return inner.name();
  }

  @Override
  public String layer() {
    return inner.layer();
  }

  @Override
  public List<String> columns() {
    return inner.columns();
  }

  @Override
  public Optional<String> column(String name) {
    return inner.column(name);
  }

  @Override
  public boolean hasGeometry() {
    return inner.hasGeometry();
  }

  @Override
  public Optional<String> declaredCrs() {
    return inner.declaredCrs();
  }

  @Override
  public List<String> notes() {
    return inner.notes();
  }

  @Override
  public OptionalDouble cell() {
    return inner.cell();
  }

  @Override
  public long size() {
    return inner.size();
  }
}
