package be.weefsel.loading.mapping;

import be.weefsel.layers.Dataset;
import be.weefsel.layers.Glob;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.rows.HiddenColumns;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowSource;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A source without its columns of personal data: what is not read cannot leak. */
public final class WithoutPersonal extends HiddenColumns {
  private final List<String> dropped;

  private WithoutPersonal(RowSource source, List<String> names) {
    super(source, column -> isPersonal(source, names, column));
    this.dropped =
        source.columns().stream().filter(column -> isPersonal(source, names, column)).toList();
  }

  /** The source without what the dataset or the mapping calls personal. */
  public static RowSource of(Dataset dataset, Mapping mapping, RowSource source) {
    List<String> names = new ArrayList<>(dataset.personal());
    names.addAll(mapping.personal());
    return names.isEmpty() ? source : new WithoutPersonal(source, names);
  }

  /** The columns that were dropped from a source, as it spells them. */
  public static List<String> dropped(RowSource source) {
    return source instanceof WithoutPersonal w ? w.dropped : List.of();
  }

  private static boolean isPersonal(RowSource source, List<String> names, String column) {
    return names.stream()
        .anyMatch(
            name ->
                new Glob(name).fits(column)
                    // Where a format shortens names.
                    || source.column(name).filter(column::equals).isPresent());
  }

  @Override
  protected void strip(ObjectNode original) {
    super.strip(original);
    if (!dropped.isEmpty()) {
      // A row that could not be cut into fields has a name in it somewhere.
      original.remove(Originals.TEXT);
    }
  }
}
