package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.layers.ColumnSource;
import be.weefsel.layers.Layer;
import be.weefsel.layers.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a mapping says what its dataset can understand. */
final class MappingCheck {
  private static final List<String> OWN =
      List.of(ColumnSource.ID, ColumnSource.ROW, ColumnSource.LAYER);
  private final Layer layer;

  MappingCheck(Layer layer) {
    this.layer = layer;
  }

  /** The first thing that is wrong, in Dutch. */
  Optional<String> problem(Mapping mapping) {
    if (mapping.geometry().size() > 2) {
      return Optional.of("'geometry' noemt één kolom met WKT, of twee met x en y");
    }
    return mapping.columns().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> column(e.getKey(), e.getValue()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private String column(String name, ColumnSource source) {
    Column column = layer.dataset().column(name).orElse(null);
    if (column == null) {
      List<String> known = layer.dataset().columns().stream().map(Column::name).toList();
      return layer.id() + " heeft geen kolom '" + name + "'; wel: " + String.join(", ", known);
    }
    if (source == null || (source.from() == null) == (source.value() == null)) {
      return "bij '" + name + "' hoort een kolom van het bestand, of 'from', of 'value'";
    }
    if (source.from() != null && !source.readsColumn() && !OWN.contains(source.from())) {
      return "bij '" + name + "' kan '" + source.from() + "' niet; wel @id, @row en @layer";
    }
    if (source.format() != null && !source.format().equals(ColumnSource.ANY)) {
      return "bij '" + name + "' kan 'format' enkel any zijn";
    }
    return column.codes() == null ? null : code(column, source);
  }

  private static String code(Column column, ColumnSource source) {
    Codes allowed = Codes.of(column.codes());
    List<String> written = new ArrayList<>(source.codes().values());
    Stream.ofNullable(source.value()).forEach(written::add);
    return written.stream()
        .filter(code -> !code.isEmpty() && allowed.find(code).isEmpty())
        .map(
            code ->
                "'"
                    + code
                    + "' is geen code van '"
                    + column.name()
                    + "'; wel: "
                    + String.join(", ", column.codes()))
        .findFirst()
        .orElse(null);
  }
}
