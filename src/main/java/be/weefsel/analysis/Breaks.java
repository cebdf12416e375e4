package be.weefsel.analysis;

import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes two metingen not comparable, and which figures it touches: another method, other
 * borders, another version of NACE-BEL, gemeenten that merged.
 */
final class Breaks {
  private final Database database;
  private final Comparison.Sides sides;
  private final Methode before;
  private final Methode after;
  private final Set<String> movedBorders;
  private final Set<String> datasets;
  private final Map<String, String> texts = new TreeMap<>();
  private final Set<String> merged;
  private final String naceBefore;
  private final String naceAfter;

  Breaks(
      Database database,
      Comparison.Sides sides,
      Methode before,
      Methode after,
      Set<String> movedBorders,
      LayerCatalogue catalogue) {
    this.database = database;
    this.sides = sides;
    this.before = before;
    this.after = after;
    this.movedBorders = movedBorders;
    this.datasets = catalogue.datasets().stream().map(Layer::id).collect(Collectors.toSet());
    this.naceBefore = nace(sides.van().schema());
    this.naceAfter = nace(sides.naar().schema());
    this.merged = merged();
    for (SqlFile file : after.of(SqlFile.Kind.INDICATOR)) {
      String text = String.join("; ", touching(file.id()));
      file.header().gives().forEach(i -> texts.put(i.id(), text));
    }
  }

  /** The breaks as a reader should hear them. */
  List<String> inWords() {
    List<String> all = new ArrayList<>();
    if (!before.hash().equals(after.hash())) {
      all.add("de methode verschilt: " + String.join(", ", changedFiles()));
    }
    movedBorders.forEach(d -> all.add("andere afbakening: " + d));
    if (otherNace()) {
      all.add("NACE-BEL " + naceBefore + " wordt " + naceAfter);
    }
    if (!merged.isEmpty()) {
      all.add("gemeenten die niet in beide metingen bestaan: " + String.join(", ", merged));
    }
    return all;
  }

  /** Makes the tables {@code breuk} (per indicator) and {@code fusie} (per NIS code). */
  void make(Connection c) {
    Sql.run(c, "CREATE TABLE breuk (indicator text PRIMARY KEY, breuken text NOT NULL)");
    texts.forEach((id, text) -> Sql.update(c, "INSERT INTO breuk VALUES (?, ?)", id, text));
    Sql.run(c, "CREATE TABLE fusie (niscode text PRIMARY KEY)");
    merged.forEach(nis -> Sql.update(c, "INSERT INTO fusie VALUES (?)", nis));
  }

  private List<String> touching(String file) {
    List<String> breaks = new ArrayList<>();
    Map<String, String> was = closure(before, file);
    Map<String, String> is = closure(after, file);
    if (!was.equals(is)) {
      breaks.add("methode gewijzigd");
    }
    movedBorders.stream()
        .filter(d -> is.containsKey("dataset " + d))
        .forEach(d -> breaks.add("andere afbakening van " + d));
    if (otherNace() && is.containsKey("dataset vestigingen")) {
      breaks.add("NACE-BEL " + naceBefore + " → " + naceAfter);
    }
    return breaks;
  }

  /** All that a file rests on, with its text: files, code tables, parameters that it names. */
  private Map<String, String> closure(Methode methode, String id) {
    Map<String, String> all = new TreeMap<>();
    collect(methode, id, all);
    return all;
  }

  private void collect(Methode methode, String id, Map<String, String> all) {
    SqlFile file = methode.file(id);
    if (datasets.contains(id)) {
      all.put("dataset " + id, "");
    } else if (methode.table(id) != null) {
      all.put("tabel " + id, methode.table(id).text());
    } else if (file != null && all.put(id, filled(methode, file)) == null) {
      Stream.concat(file.header().needs().stream(), file.header().uses().stream())
          .forEach(n -> collect(methode, n, all));
    }
  }

  private String filled(Methode methode, SqlFile file) {
    return Parameters.of(methode.require("parameters"), sides.naar().peildatum()).fill(file);
  }

  private List<String> changedFiles() {
    Set<String> names = new TreeSet<>(before.content().keySet());
    names.addAll(after.content().keySet());
    return names.stream()
        .filter(n -> !Objects.equals(before.content().get(n), after.content().get(n)))
        .toList();
  }

  private boolean otherNace() {
    return !naceBefore.isEmpty() && !naceAfter.isEmpty() && !naceBefore.equals(naceAfter);
  }

  private String nace(String schema) {
    return String.join(
        " en ",
        strings(
            "SELECT DISTINCT nace_versie FROM %s.vestiging WHERE nace_versie IS NOT NULL ORDER BY 1",
            schema));
  }

  private Set<String> merged() {
    Set<String> was =
        new TreeSet<>(strings("SELECT niscode FROM %s.gemeente", sides.van().schema()));
    Set<String> is =
        new TreeSet<>(strings("SELECT niscode FROM %s.gemeente", sides.naar().schema()));
    Set<String> either = new TreeSet<>(was);
    either.addAll(is);
    either.removeIf(nis -> was.contains(nis) && is.contains(nis));
    return was.isEmpty() || is.isEmpty() ? Set.of() : either;
  }

  private List<String> strings(String sql, String schema) {
    return database.read(c -> Sql.list(c, sql.formatted(Sql.name(schema)), r -> r.getString(1)));
  }
}
