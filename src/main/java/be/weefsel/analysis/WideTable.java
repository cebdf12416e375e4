package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A row per gebied with all its public figures, for serving: the long table turned on its side. */
final class WideTable {
  /** The parts of one figure, with the ending of their columns. */
  enum Part {
    WAARDE(""),
    TELLER("_teller"),
    NOEMER("_noemer"),
    N("_n"),
    DEKKING("_dekking"),
    REDEN("_reden"),
    VLAGGEN("_vlaggen"),
    // of lead figures of ranked kinds only
    RANG_VAN("_rang_van"),
    RANG_TOT("_rang_tot"),
    PEERS("_peers"),
    PEER_MEDIAAN("_peer_mediaan"),
    RANG_REDEN("_rang_reden");

    final String ending;

    Part(String ending) {
      this.ending = ending;
    }

    boolean ofRank() {
      return compareTo(RANG_VAN) >= 0;
    }

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final List<SqlFile.Indicator> indicators;
  private final String soorten;
  private final boolean ranked;

  WideTable(List<SqlFile.Indicator> indicators, String soorten, boolean ranked) {
    this.indicators = indicators;
    this.soorten = soorten;
    this.ranked = ranked;
  }

  /** The parts that an indicator has in a table. */
  static List<Part> parts(SqlFile.Indicator indicator, boolean ranked) {
    return List.of(Part.values()).stream()
        .filter(p -> !p.ofRank() || (ranked && indicator.lead()))
        .toList();
  }

  /** One pass over the long table: an array per part, in the order of the indicators. */
  String sql() {
    List<String> columns = new ArrayList<>();
    List<String> ranks = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      for (Part part : parts(indicators.get(i), ranked)) {
        String source = part.ofRank() ? "r" + i + "." + part.column() : element(part, i + 1);
        columns.add(source + " AS " + Sql.name(indicators.get(i).id() + part.ending));
      }
      if (ranked && indicators.get(i).lead()) {
        ranks.add(
            "LEFT JOIN indicator_rang r%1$d ON r%1$d.gebied_id = w.gebied_id AND r%1$d.indicator = %2$s"
                .formatted(i, Sql.literal(indicators.get(i).id())));
      }
    }
    return """
        SELECT w.gebied_nr,
          %s
        FROM (SELECT g.gebied_nr, g.gebied_id, %s
              FROM gebieden g CROSS JOIN (VALUES %s) AS v (nr, indicator)
              LEFT JOIN indicator i ON i.gebied_id = g.gebied_id AND i.indicator = v.indicator
              WHERE g.soort IN %s
              GROUP BY g.gebied_nr, g.gebied_id) w
        %s
        ORDER BY w.gebied_nr"""
        .formatted(
            String.join(",\n  ", columns),
            arrays(),
            IntStream.range(0, indicators.size())
                .mapToObj(i -> "(%d, %s)".formatted(i + 1, Sql.literal(indicators.get(i).id())))
                .collect(Collectors.joining(", ")),
            soorten,
            String.join("\n", ranks));
  }

  private static String element(Part part, int number) {
    return "w." + part.column() + "[" + number + "]";
  }

  private static String arrays() {
    return List.of(Part.values()).stream()
        .filter(p -> !p.ofRank())
        .map(p -> "array_agg(i.%1$s ORDER BY v.nr) AS %1$s".formatted(p.column()))
        .collect(Collectors.joining(", "));
  }
}
