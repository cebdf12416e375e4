package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table {@code geschiktheid}: one row per perceel with its gates, its raw criteria and, per
 * profile, score, coverage, class and verdict.
 */
final class Suitability {
  static final String NOT_AT_ISSUE = "niet aan de orde";
  static final String NOT_ASSESSABLE = "niet te beoordelen";

  /** Above every perceel_id. */
  private static final String AFTER_ALL = (1L << 31) + "::bigint";

  private final Plan plan;
  private final List<SqlFile> criteria;
  private final List<SqlFile> exclusions;
  private final List<Score> scores = new ArrayList<>();
  private final Classes classes;

  Suitability(Plan plan, Methode methode) {
    this.plan = plan;
    this.criteria = methode.of(SqlFile.Kind.CRITERION);
    this.exclusions =
        methode.of(SqlFile.Kind.EXCLUSION).stream()
            .filter(x -> plan.relation(x.id()).isPresent())
            .toList();
    this.classes = new Classes(methode.require("klassen"));
    Map<String, SqlFile> byId = new TreeMap<>();
    criteria.forEach(c -> byId.put(c.id(), c));
    methode.profiles().forEach(p -> scores.add(new Score(p, byId, plan)));
  }

  List<Score> scores() {
    return scores;
  }

  Classes classes() {
    return classes;
  }

  List<SqlFile> exclusions() {
    return exclusions;
  }

  /** The statement that gives the rows of percelen from (inclusive) to (exclusive). */
  String sql(long from, long to) {
    String range = "perceel_id >= %d AND perceel_id < %d".formatted(from, to);
    List<String> columns =
        new ArrayList<>(List.of("perceel_id", order(), "uitgesloten", "redenen"));
    criteria.forEach(c -> columns.add(Sql.name(c.id())));
    for (Score s : scores) {
      String score = s.column("score");
      columns.add(score);
      columns.add(s.column("dekking"));
      columns.add(classes.number(score) + " AS " + s.column("klasse"));
      columns.add(verdict(s, score) + " AS " + s.column("oordeel"));
    }
    return "SELECT " + String.join(",\n  ", columns) + "\nFROM (" + scored(range) + ") q";
  }

  /**
   * The key by which the layer is paged: rows that know everything first. Clients such as QGIS 3.22
   * take the type of a column from the first ten features, and a column of nulls for text.
   */
  private String order() {
    String known =
        Stream.concat(
                criteria.stream()
                    .filter(c -> plan.relation(c.id()).isPresent())
                    .map(c -> Sql.name(c.id())),
                scores.stream().map(s -> s.column("score")))
            .map(c -> c + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    return "perceel_id + CASE WHEN " + known + " THEN 0 ELSE " + AFTER_ALL + " END AS volgorde";
  }

  private String verdict(Score s, String score) {
    return "CASE WHEN uitgesloten OR %s THEN '%s' WHEN %s IS NULL THEN '%s' ELSE %s END"
        .formatted(s.column("uit"), NOT_AT_ISSUE, score, NOT_ASSESSABLE, classes.name(score));
  }

  private String scored(String range) {
    List<String> columns = new ArrayList<>(List.of("*"));
    for (Score s : scores) {
      Function<Profile.Weight, String> n = w -> s.column("n_" + w.id());
      String coverage = s.column("dekking");
      columns.add(
          "CASE WHEN NOT uitgesloten AND NOT %s AND %s THEN %s END AS %s"
              .formatted(
                  s.column("uit"),
                  s.assessable(n, coverage),
                  s.sum(n, coverage),
                  s.column("score")));
    }
    return "SELECT " + String.join(",\n  ", columns) + "\nFROM (" + covered(range) + ") c";
  }

  private String covered(String range) {
    List<String> columns = new ArrayList<>(List.of("*"));
    for (Score s : scores) {
      columns.add(s.coverage(w -> s.column("n_" + w.id())) + " AS " + s.column("dekking"));
    }
    return "SELECT " + String.join(",\n  ", columns) + "\nFROM (" + normalised(range) + ") n";
  }

  private String normalised(String range) {
    List<String> columns =
        new ArrayList<>(
            List.of("p.perceel_id", "x.redenen IS NOT NULL AS uitgesloten", "x.redenen"));
    StringBuilder joins = new StringBuilder();
    for (SqlFile c : criteria) {
      boolean there = plan.relation(c.id()).isPresent();
      columns.add(there ? c.id() + ".waarde AS " + c.id() : "NULL::float8 AS " + c.id());
      if (there) {
        joins.append(
            "\nLEFT JOIN (SELECT * FROM %1$s WHERE %2$s) %1$s USING (perceel_id)"
                .formatted(c.id(), range));
      }
    }
    for (Score s : scores) {
      for (Profile.Weight w : s.profile().criteria()) {
        String n = s.normalised(w, w.id() + ".waarde", w.id() + ".perceel_id IS NOT NULL");
        columns.add(n + " AS " + s.column("n_" + w.id()));
      }
      columns.add("coalesce(x.%1$s, false) AS %1$s".formatted(s.column("uit")));
    }
    return "SELECT %s\nFROM (SELECT perceel_id FROM perceel WHERE %s) p\nLEFT JOIN (%s) x USING (perceel_id)%s"
        .formatted(String.join(",\n  ", columns), range, excluded(range), joins);
  }

  /** Per excluded perceel the codes that hold for every profile, and a flag per profile. */
  private String excluded(String range) {
    String flags =
        scores.stream()
            .map(
                s ->
                    ", bool_or(%s = ANY (profielen)) AS %s"
                        .formatted(Sql.literal(s.profile().id()), s.column("uit")))
            .collect(Collectors.joining());
    return "SELECT perceel_id, string_agg(DISTINCT code, ', ' ORDER BY code)"
        + " FILTER (WHERE profielen IS NULL) AS redenen"
        + flags
        + " FROM uitsluiting WHERE effect <> 'vlag' AND "
        + range
        + " GROUP BY perceel_id";
  }

  /** The view that holds every exclusion of every perceel, with reason and evidence. */
  String exclusionView() {
    if (exclusions.isEmpty()) {
      return "SELECT NULL::int AS perceel_id, NULL::text AS code, NULL::text AS reden, NULL::text AS"
          + " bewijs, NULL::text[] AS profielen, NULL::text AS effect WHERE false";
    }
    return exclusions.stream()
        .map(
            x ->
                "SELECT perceel_id, %s AS code, reden::text, bewijs::text, %s AS profielen, %s AS effect FROM %s"
                    .formatted(
                        Sql.literal(x.header().code()),
                        profiles(x),
                        Sql.literal(effect(x)),
                        x.id()))
        .collect(Collectors.joining("\nUNION ALL "));
  }

  /** What an exclusion does: poort unless it says otherwise. */
  private static String effect(SqlFile exclusion) {
    return exclusion.header().effect() == null ? "poort" : exclusion.header().effect();
  }

  private static String profiles(SqlFile exclusion) {
    if (exclusion.header().profiles() == null) {
      return "NULL::text[]";
    }
    return exclusion.header().profiles().stream()
        .map(Sql::literal)
        .collect(Collectors.joining(", ", "ARRAY[", "]"));
  }
}
