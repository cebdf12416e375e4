package be.weefsel.loading.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A source of which some columns do not exist for whoever reads it. */
public class HiddenColumns extends WrappedSource {
  private final Predicate<String> hidden;

  /**
   * Hides columns.
   *
   * @param hidden by name, also of columns that only appear later in the file
   */
  protected HiddenColumns(RowSource inner, Predicate<String> hidden) {
    super(inner);
    this.hidden = hidden;
  }

  @Override
  public List<String> columns() {
    return inner().columns().stream().filter(hidden.negate()).toList();
  }

  @Override
  public Optional<String> column(String name) {
    return inner().column(name).filter(hidden.negate());
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    Row row = new Row(wanted.stream().map(hidden::test).toList());
    inner().read(wanted, r -> visitor.row(row.on(r)));
  }

  /** What a row keeps of itself when it is rejected. */
  protected void strip(ObjectNode original) {
    List<String> names = new ArrayList<>();
    original.fieldNames().forEachRemaining(names::add);
    original.remove(names.stream().filter(hidden).toList());
  }

  private final class Row extends WrappedRow {
    private final List<Boolean> closed;

    private Row(List<Boolean> closed) {
      this.closed = closed;
    }

    @Override
    public Object value(int wanted) throws RowRejected {
      // Asked all the same: a broken row says so itself.
      Object value = inner().value(wanted);
      return closed.get(wanted) ? null : value;
    }

    @Override
    public String original() {
      ObjectNode original = Originals.read(inner().original());
      strip(original);
      return Originals.text(original);
    }
  }
}
