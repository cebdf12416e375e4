package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of gebied of {@code method/gebied_soort.csv}: the wide table that each stands in, what
 * it is a part of, and whether it is ranked among its peers.
 */
final class Gebiedsoorten {
  /**
   * Gebieden of one kind that together make one of another.
   *
   * @param via the column of {@code gebieden} that both share
   */
  record Deel(String soort, String ouder, String via) {}

  private final List<Deel> delen = new ArrayList<>();
  private final Set<String> tables = new LinkedHashSet<>();
  private final Set<String> ranked = new LinkedHashSet<>();
  private final CodeTable code;

  Gebiedsoorten(Methode methode) {
    code = methode.require("gebied_soort");
    for (List<String> row : code.rows()) {
      tables.add(code.value(row, "tabel"));
      if (!code.value(row, "deel_van").isEmpty()) {
        delen.add(
            new Deel(
                code.value(row, "soort"), code.value(row, "deel_van"), code.value(row, "via")));
      }
      if (code.value(row, "rang").equals("ja")) {
        ranked.add(code.value(row, "soort"));
      }
    }
  }

  /** The wide tables, in the order of the file. */
  Set<String> tables() {
    return tables;
  }

  /** The kinds that stand in a wide table. */
  Set<String> of(String table) {
    return code.rows().stream()
        .filter(r -> code.value(r, "tabel").equals(table))
        .map(r -> code.value(r, "soort"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> ranked() {
    return ranked;
  }

  /** SQL for every gebied (kind) with what it is a part of (ouder). */
  String parts() {
    return delen.stream()
        .map(
            d ->
                """
                SELECT k.soort, k.gebied_id AS kind, o.gebied_id AS ouder
                FROM gebieden k JOIN gebieden o ON o.soort = %2$s AND o.%3$s = k.%3$s
                WHERE k.soort = %1$s"""
                    .formatted(Sql.literal(d.soort()), Sql.literal(d.ouder()), Sql.name(d.via())))
        .collect(Collectors.joining("\nUNION ALL\n"));
  }

  /** Kinds as a list for SQL's IN. */
  static String in(Set<String> soorten) {
    return soorten.stream().map(Sql::literal).collect(Collectors.joining(", ", "(", ")"));
  }
}
