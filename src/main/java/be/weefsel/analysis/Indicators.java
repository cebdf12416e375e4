package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table {@code indicator} (long: a row per gebied and indicator) and {@code kern_indicatoren}
 * (wide: a row per gebied). Where there is no figure there is a reason; a figure over so few that
 * it would tell of one of them is not shown.
 */
final class Indicators {
  /**
   * The parts of one figure, as they stand in the long table, with their ending in the wide one.
   */
  enum Part {
    WAARDE(""),
    TELLER("_teller"),
    NOEMER("_noemer"),
    N("_n"),
    DEKKING("_dekking"),
    REDEN("_reden");

    final String ending;

    Part(String ending) {
      this.ending = ending;
    }
  }

  private final Plan plan;
  private final List<SqlFile> files;

  Indicators(Plan plan, Methode methode) {
    this.plan = plan;
    this.files = methode.of(SqlFile.Kind.INDICATOR);
  }

  boolean possible() {
    return plan.relation("gebieden").isPresent() && !files.isEmpty();
  }

  List<SqlFile.Indicator> all() {
    return files.stream().flatMap(f -> f.header().gives().stream()).toList();
  }

  String longTable() {
    List<String> branches = new ArrayList<>();
    for (SqlFile file : files) {
      for (SqlFile.Indicator indicator : file.header().gives()) {
        branches.add(branch(file, Sql.literal(indicator.id())));
      }
    }
    return String.join("\nUNION ALL\n", branches) + "\nORDER BY 1, 2, 3";
  }

  private String branch(SqlFile file, String indicator) {
    if (plan.relation(file.id()).isEmpty()) {
      return """
          SELECT g.soort AS gebied_soort, g.gebied_id, %s AS indicator, NULL::float8 AS waarde,
                 NULL::float8 AS teller, NULL::float8 AS noemer, NULL::bigint AS n,
                 NULL::float8 AS dekking, %s AS reden
          FROM gebieden g"""
          .formatted(indicator, Sql.literal(plan.missing(file.id()) + " niet geladen"));
    }
    double least = plan.parameters().number("openbaar_minimum_n");
    return """
        SELECT g.soort AS gebied_soort, g.gebied_id, %1$s AS indicator, t.waarde, t.teller,
               t.noemer, t.n, t.dekking,
               CASE WHEN i.n > 0 AND i.n < %3$s THEN 'minder dan %3$.0f om openbaar te tonen'
                    ELSE coalesce(g.reden, i.reden) END AS reden
        FROM gebieden g
        LEFT JOIN %2$s i ON i.gebied_id = g.gebied_id AND i.indicator = %1$s
        LEFT JOIN %2$s t ON t.gebied_id = g.gebied_id AND t.indicator = %1$s
                        AND NOT (t.n > 0 AND t.n < %3$s)"""
        .formatted(indicator, file.id(), least);
  }

  String wideTable() {
    String columns =
        all().stream()
            .flatMap(i -> List.of(Part.values()).stream().map(p -> column(i, p)))
            .collect(Collectors.joining(",\n  "));
    return "SELECT g.gebied_nr,\n  "
        + columns
        + "\nFROM gebieden g LEFT JOIN indicator i USING (gebied_id) GROUP BY g.gebied_nr";
  }

  private static String column(SqlFile.Indicator indicator, Part part) {
    return "max(i.%s) FILTER (WHERE i.indicator = %s) AS %s"
        .formatted(
            part.name().toLowerCase(java.util.Locale.ROOT),
            Sql.literal(indicator.id()),
            Sql.name(indicator.id() + part.ending));
  }
}
