package be.weefsel.loading.formats.flatgeobuf;

import java.util.ArrayList;
import java.util.List;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Header;

/** Names and types of the properties, as the header has them, or a feature of its own. */
record FgbColumns(List<String> names, List<Integer> types) {

  static FgbColumns of(Header header) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < header.columnsLength(); i++) {
      columns.add(header.columns(i));
    }
    return of(columns);
  }

  static FgbColumns of(Feature feature) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < feature.columnsLength(); i++) {
      columns.add(feature.columns(i));
    }
    return of(columns);
  }

  private static FgbColumns of(List<Column> columns) {
    return new FgbColumns(
        columns.stream().map(c -> plain(c.name())).toList(),
        columns.stream().map(Column::type).toList());
  }

  /** Names end up in messages, and messages in the database, which takes no control characters. */
  static String plain(String name) {
    return name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
