package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The long tables of figures as SQL: {@code indicator_dienst} with all of them and why one is not
 * public, {@code indicator} with what the public sees. Where there is no figure there is a reason.
 */
final class Indicators {
  private final Plan plan;
  private final List<SqlFile> files;
  private final Disclosure disclosure;

  Indicators(Plan plan, Methode methode, Disclosure disclosure) {
    this.plan = plan;
    this.files = methode.of(SqlFile.Kind.INDICATOR);
    this.disclosure = disclosure;
  }

  boolean possible() {
    return plan.relation("gebieden").isPresent() && !files.isEmpty();
  }

  /** The indicators that are made for one of these kinds; the lead figures first. */
  static List<SqlFile.Indicator> of(List<SqlFile> files, Set<String> soorten) {
    return files.stream()
        .filter(f -> soorten.stream().anyMatch(f::isFor))
        .flatMap(f -> f.header().gives().stream())
        .sorted(Comparator.comparing(SqlFile.Indicator::lead).reversed())
        .toList();
  }

  List<SqlFile.Indicator> of(Set<String> soorten) {
    return of(files, soorten);
  }

  /** The titles of all indicators, in the order in which they are shown. */
  String titles() {
    List<String> rows = new ArrayList<>();
    for (boolean lead : List.of(true, false)) {
      for (SqlFile file : files) {
        for (SqlFile.Indicator i : file.header().gives()) {
          if (i.lead() == lead) {
            rows.add(
                "(%d, %s, %s, %s, %s, %s)"
                    .formatted(
                        rows.size() + 1,
                        Sql.literal(i.id()),
                        Sql.literal(i.title().nl()),
                        i.unit() == null ? "NULL" : Sql.literal(i.unit()),
                        lead,
                        file.header().source() == null
                            ? "NULL"
                            : Sql.literal(file.header().source())));
          }
        }
      }
    }
    return "SELECT * FROM (VALUES "
        + String.join(",\n", rows)
        + ") t (volgorde, indicator, titel, eenheid, kerncijfer, bron)";
  }

  String dienst() {
    return files.stream().map(this::branch).collect(Collectors.joining("\nUNION ALL\n"))
        + "\nORDER BY 1, 2, 3";
  }

  private String branch(SqlFile file) {
    boolean there = plan.relation(file.id()).isPresent();
    String gives =
        file.header().gives().stream()
            .map(i -> "(%s, %s)".formatted(Sql.literal(i.id()), Sql.literal(i.protects())))
            .collect(Collectors.joining(", "));
    return """
        SELECT g.soort AS gebied_soort, g.gebied_id, v.indicator, i.waarde::float8 AS waarde, i.teller::float8 AS teller,
               i.noemer::float8 AS noemer, i.n::bigint AS n, i.dekking::float8 AS dekking,
               coalesce(g.reden, %1$s) AS reden, %2$s AS vlaggen,
               %3$s AS geheim
        FROM gebieden g CROSS JOIN (VALUES %4$s) AS v (indicator, beschermt)
        LEFT JOIN %5$s i ON i.gebied_id = g.gebied_id AND i.indicator = v.indicator
        LEFT JOIN gebied_totaal t ON t.gebied_id = g.gebied_id
        WHERE g.soort IN (%6$s)"""
        .formatted(
            there ? "i.reden" : Sql.literal(plan.missing(file.id()) + " niet geladen"),
            flags(),
            disclosure.primary("v.beschermt", "i.n", "t"),
            gives,
            there ? file.id() : EMPTY,
            "SELECT soort FROM gebied_soort" + except(file));
  }

  /** What a file that cannot be made gives. */
  private static final String EMPTY =
      "(SELECT NULL::text AS gebied_id, NULL::text AS indicator, NULL::float8 AS waarde,"
          + " NULL::float8 AS teller, NULL::float8 AS noemer, NULL::bigint AS n, NULL::float8 AS"
          + " dekking, NULL::text AS reden WHERE false)";

  private static String except(SqlFile file) {
    return file.header().kinds() == null
        ? " WHERE soort <> 'cel'"
        : " WHERE soort IN " + Gebiedsoorten.in(Set.copyOf(file.header().kinds()));
  }

  private String flags() {
    Parameters p = plan.parameters();
    return """
        CASE WHEN i.gebied_id IS NOT NULL THEN nullif(concat_ws('; ',
                   CASE WHEN i.n < %s THEN 'klein_n' END,
                   CASE WHEN t.oppervlakte < %s THEN 'klein_gebied' END,
                   CASE WHEN i.dekking < %s THEN 'lage_dekking' END), '') END"""
        .formatted(p.number("klein_n"), p.number("klein_gebied_m2"), p.number("dekking_vlag"));
  }

  String publicTable() {
    return """
        SELECT gebied_soort, gebied_id, indicator, p.waarde, p.teller, p.noemer, p.n, p.dekking,
               coalesce(d.geheim, d.reden) AS reden, p.vlaggen
        FROM indicator_dienst d
        LEFT JOIN LATERAL (SELECT d.waarde, d.teller, d.noemer, d.n, d.dekking, d.vlaggen
                           WHERE d.geheim IS NULL) p ON true
        ORDER BY 1, 2, 3""";
  }
}
