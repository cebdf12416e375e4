package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.layers.ColumnSource;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.rows.Corrected;
import be.weefsel.loading.rows.RowSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping laid on one source.
 *
 * @param missing columns that the source lacks; the mapping fits when there are none
 * @param geometry the columns that hold WKT, or x and y; empty where the source has its own
 */
public record ColumnChoice(
    RowSource source, Mapping mapping, Set<String> missing, List<String> geometry) {

  public static ColumnChoice of(Dataset dataset, Mapping mapping, RowSource file) {
    RowSource source = WithoutPersonal.of(dataset, mapping, file);
    Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    mapping.recognise().stream().filter(name -> !has(source, name)).forEach(missing::add);
    for (Column column : dataset.columns()) {
      if (column.required()) {
        ColumnSource from = mapping.columns().get(column.name());
        String name = from == null ? column.name() : from.from();
        if (from == null || (name != null && !name.startsWith("@") && !has(source, name))) {
          missing.add(name);
        }
      }
    }
    List<String> geometry = List.of();
    if (dataset.hasGeometry() && !source.hasGeometry()) {
      geometry = geometryColumns(mapping, source);
      if (geometry.isEmpty() && dataset.geometryRequired()) {
        missing.addAll(mapping.geometry().isEmpty() ? List.of("WKT") : mapping.geometry());
      }
    }
    return new ColumnChoice(source, mapping, missing, geometry);
  }

  /** The mapping of a file that already has our own names. */
  public static Mapping canonical(Dataset dataset) {
    Map<String, ColumnSource> columns = new HashMap<>();
    dataset.columns().forEach(c -> columns.put(c.name(), ColumnSource.of(c.name())));
    List<String> required =
        dataset.columns().stream().filter(Column::required).map(Column::name).toList();
    return new Mapping(
        "eigen kolomnamen van Weefsel", required, null, columns, null, null, null, null, null);
  }

  private static List<String> geometryColumns(Mapping mapping, RowSource source) {
    if (Corrected.hasWkt(source)) {
      return List.of("WKT");
    }
    List<List<String>> candidates =
        mapping.geometry().isEmpty()
            ? List.of(List.of("WKT"), List.of("X", "Y"), List.of("lon", "lat"))
            : List.of(mapping.geometry());
    return candidates.stream()
        .filter(names -> names.stream().allMatch(n -> has(source, n)))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean has(RowSource source, String name) {
    return source.column(name).isPresent();
  }

  public boolean fits() {
    return missing.isEmpty();
  }

  /** All columns that have to be read, as the mapping names them, the geometry's last. */
  public List<String> wanted() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (ColumnSource from : mapping.columns().values()) {
      if (from.from() != null && !from.from().startsWith("@")) {
        names.add(from.from());
      }
    }
    if (mapping.removed() != null && mapping.removed().filled() != null) {
      names.add(mapping.removed().filled());
    }
    names.removeAll(geometry);
    List<String> all = new ArrayList<>(names);
    all.addAll(geometry);
    return all;
  }

  /** The same columns as the source spells them; one that it lacks keeps the mapping's name. */
  public List<String> asked() {
    return wanted().stream().map(name -> source.column(name).orElse(name)).toList();
  }

  /** Whether all rows of the source leave an earlier lading, by the name of its layer. */
  public boolean removes() {
    return mapping.removed() != null
        && mapping.removed().layer() != null
        // Upper and lower case count: AdpDel, but not handel.
        && Glob.matchesCase(mapping.removed().layer(), source.layer());
  }

  /** Columns of the source that were dropped, since they hold personal data. */
  public List<String> personal() {
    return WithoutPersonal.dropped(source);
  }

  /** Columns of the source that nothing reads. */
  public List<String> ignored() {
    List<String> read = asked();
    return source.columns().stream().filter(c -> !read.contains(c)).toList();
  }
}
