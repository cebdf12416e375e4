package be.weefsel.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of datasets with shapes as SQL, all moved by the same distance, to be loaded in a town. */
final class DrawnRows {
  private final double shift;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  /** Rows moved so many metres east and north. */
  DrawnRows(double shift) {
    this.shift = shift;
  }

  /** Loads all of it. */
  void load(Town town) {
    rows.forEach((set, all) -> town.lading(set, columns.get(set), all.toArray(String[]::new)));
  }

  void replace(String dataset, List<String> all) {
    rows.put(dataset, all);
  }

  /** The left side of a cell, in whole metres of Lambert 72. */
  int left(double x) {
    return (int) (100_000 + shift + x);
  }

  int bottom(double y) {
    return (int) (200_000 + shift + y);
  }

  /** Adds a row; the columns of a dataset are named with its first one. */
  void add(String dataset, String names, Object... values) {
    columns.putIfAbsent(dataset, names);
    rows.computeIfAbsent(dataset, d -> new ArrayList<>()).add(row(values));
  }

  static String row(Object... values) {
    List<String> all = new ArrayList<>();
    for (Object v : values) {
      boolean bare = v == null || !(v instanceof String text) || text.startsWith("ST_");
      all.add(bare ? String.valueOf(v) : "'" + v + "'");
    }
    return "(" + String.join(", ", all) + ")";
  }

  String box(double x1, double y1, double x2, double y2) {
    return "ST_Multi(ST_MakeEnvelope(%s, %s, %s, %s, 31370))".formatted(x(x1), y(y1), x(x2), y(y2));
  }

  String line(double x1, double y1, double x2, double y2) {
    return "ST_Multi(ST_SetSRID(ST_MakeLine(ST_MakePoint(%s, %s), ST_MakePoint(%s, %s)), 31370))"
        .formatted(x(x1), y(y1), x(x2), y(y2));
  }

  String point(double x, double y) {
    return "ST_SetSRID(ST_MakePoint(%s, %s), 31370)".formatted(x(x), y(y));
  }

  private String x(double x) {
    return String.format(Locale.ROOT, "%.2f", 100_000 + shift + x);
  }

  private String y(double y) {
    return String.format(Locale.ROOT, "%.2f", 200_000 + shift + y);
  }
}
