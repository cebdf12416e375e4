package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.layers.ColumnSource;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Glob;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.rows.Corrected;
import be.weefsel.loading.rows.RowSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mapping laid on one source.
 *
 * @param missing columns that the source lacks; the mapping fits when there are none
 * @param geometry the columns that hold WKT, or x and y; empty where the source has its own
 */
public record ColumnChoice(
    RowSource source, Mapping mapping, Set<String> missing, List<String> geometry) {

  private static final List<List<String>> USUAL =
      List.of(List.of("WKT"), List.of("X", "Y"), List.of("lon", "lat"));
  private static final String LAYER = "een laag met de naam ";
  private static final String CANONICAL = "eigen kolomnamen van Weefsel";

  public static ColumnChoice of(Dataset dataset, Mapping mapping, RowSource file) {
    RowSource source = WithoutPersonal.of(dataset, mapping, file);
    Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    if (mapping.layer() != null && !new Glob(mapping.layer()).fits(source.layer())) {
      missing.add(LAYER + mapping.layer());
    }
    Stream.concat(mapping.recognise().stream(), mapping.only().keySet().stream())
        .filter(name -> !has(source, name))
        .forEach(missing::add);
    for (Column column : dataset.columns()) {
      if (column.required()) {
        ColumnSource from = mapping.columns().get(column.name());
        if (from == null) {
          missing.add(column.name());
        } else if (from.readsColumn() && !has(source, from.from())) {
          missing.add(from.from());
        }
      }
    }
    if (mapping.cell() != null
        && source.cell().isPresent()
        && source.cell().getAsDouble() != mapping.cell()) {
      missing.add("cellen van " + Cell.text(mapping.cell()) + " m");
    }
    List<String> geometry = List.of();
    if (dataset.hasGeometry() && !source.hasGeometry()) {
      geometry = geometryColumns(mapping, source);
      if (geometry.isEmpty() && dataset.geometryRequired()) {
        missing.addAll(mapping.geometry().isEmpty() ? List.of("WKT") : mapping.geometry());
      }
    }
    ColumnChoice choice = new ColumnChoice(source, mapping, missing, geometry);
    if (choice.isCanonical() && missing.isEmpty() && choice.covered() == geometry.size()) {
      // Nothing that is asked: any drawing would pass for a dataset without required columns.
      missing.add(
          "een van de kolommen "
              + dataset.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
    }
    return choice;
  }

  /** The mapping of a file that already has our own names. */
  public static Mapping canonical(Dataset dataset) {
    Map<String, ColumnSource> columns = new HashMap<>();
    dataset.columns().forEach(c -> columns.put(c.name(), ColumnSource.of(c.name())));
    List<String> required =
        dataset.columns().stream().filter(Column::required).map(Column::name).toList();
    return new Mapping(
        CANONICAL, required, null, columns, null, null, false, null, null, null, null, null);
  }

  private static List<String> geometryColumns(Mapping mapping, RowSource source) {
    if (Corrected.hasWkt(source)) {
      return List.of("WKT");
    }
    return Stream.concat(Stream.of(mapping.geometry()), USUAL.stream())
        .filter(names -> !names.isEmpty() && names.stream().allMatch(n -> has(source, n)))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean has(RowSource source, String name) {
    return source.column(name).isPresent();
  }

  /** Whether nothing lacks but the name of the layer. */
  public boolean lacksOnlyLayer() {
    return missing.stream().allMatch(m -> m.startsWith(LAYER));
  }

  public boolean fits() {
    return missing.isEmpty();
  }

  /** Whether the file has, or nearly has, our own column names. */
  boolean isCanonical() {
    return mapping.name().equals(CANONICAL);
  }

  /** How many columns of the source it reads. */
  long covered() {
    return wanted().stream().filter(name -> has(source, name)).distinct().count();
  }

  /** Columns that the mapping would read, and that the source lacks. */
  public List<String> absent() {
    return isCanonical()
        ? List.of()
        : wanted().stream().filter(name -> !has(source, name)).toList();
  }

  /** What the mapping passes over, in words; null where it means every row. */
  public String passesOver() {
    return mapping.only().isEmpty() ? null : Meant.but(mapping.only());
  }

  /** The place of a column, in any case, among the {@link #wanted} ones. */
  int place(String name) {
    List<String> wanted = wanted();
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    throw new IllegalStateException(name + " is not read");
  }

  /** All columns that have to be read, as the mapping names them, the geometry's last. */
  public List<String> wanted() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(mapping.only().keySet());
    mapping.columns().values().stream()
        .filter(ColumnSource::readsColumn)
        .forEach(from -> names.add(from.from()));
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
    List<String> wanted = wanted();
    List<String> found = wanted.stream().map(name -> source.column(name).orElse(name)).toList();
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      // Two long names can be cut to one; whose it is, is known only where it is written so.
      boolean shared =
          Collections.frequency(found, found.get(i)) > 1
              && !found.get(i).equalsIgnoreCase(wanted.get(i));
      asked.add(shared ? wanted.get(i) : found.get(i));
    }
    return asked;
  }

  /** Whether all rows of the source leave an earlier lading, by the name of its layer. */
  public boolean removes() {
    return mapping.removed() != null
        && mapping.removed().layer() != null
        // Upper and lower case count: AdpDel, but not handel.
        && Glob.exact(mapping.removed().layer()).fits(source.layer());
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
