package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table {@code geschiktheid}: one row per perceel with its gates and flags, its criteria as
 * measured and normalised and, per profile, score, coverage, class and verdict.
 */
final class Suitability {
  static final String NOT_AT_ISSUE = "niet aan de orde";
  static final String OTHER_TRACK = "zonevreemd – afzonderlijk spoor";
  static final String NOT_ASSESSABLE = "niet te beoordelen";

  /** Keeps the planner from writing each step out again wherever the next one uses it. */
  private static final String ONCE = "\nOFFSET 0";

  /** Above every perceel_id. */
  private static final String AFTER_ALL = (1L << 31) + "::bigint";

  private final Plan plan;
  private final List<SqlFile> criteria;
  private final Exclusions exclusions;
  private final List<Score> scores = new ArrayList<>();
  private final Map<String, String> normalised = new LinkedHashMap<>();
  private final Classes classes;

  Suitability(Plan plan, Methode methode) {
    this.plan = plan;
    this.criteria = methode.of(SqlFile.Kind.CRITERION);
    this.exclusions = new Exclusions(plan, methode);
    this.classes = new Classes(methode.require("klassen"));
    Map<String, SqlFile> byId = new TreeMap<>();
    criteria.forEach(c -> byId.put(c.id(), c));
    methode.profiles().forEach(p -> scores.add(new Score(p, byId, plan)));
    for (Score s : scores) {
      for (Profile.Weight w : s.profile().criteria()) {
        normalised.put(
            s.normalisedColumn(w),
            s.normalised(w, w.id() + ".waarde", w.id() + ".perceel_id IS NOT NULL"));
      }
    }
  }

  List<Score> scores() {
    return scores;
  }

  Classes classes() {
    return classes;
  }

  Exclusions exclusions() {
    return exclusions;
  }

  /** The columns that hold normalised values, each once however many profiles share it. */
  List<String> normalisedColumns() {
    return List.copyOf(normalised.keySet());
  }

  /** The results with their places, without what only the dienst may see. */
  String publicSql() {
    List<String> columns =
        new ArrayList<>(
            List.of("g.perceel_id", "g.volgorde", "g.kerndeel", "g.uitgesloten", "g.redenen"));
    columns.addAll(List.of("g.zonevreemd", "g.vlaggen"));
    criteria.stream().filter(c -> !c.forDienst()).forEach(c -> columns.add(Sql.name(c.id())));
    columns.addAll(normalised.keySet());
    for (Score s : scores) {
      for (String what : List.of("score", "dekking", "klasse", "oordeel", "meetkundig")) {
        columns.add(s.column(what));
      }
      SensitivityPart.all().forEach(part -> columns.add(s.column(part)));
    }
    return select(columns) + "\nFROM geschiktheid g JOIN gevoeligheid USING (perceel_id)";
  }

  /** The statement that gives the rows of percelen from (inclusive) to (exclusive). */
  String sql(long from, long to) {
    String range = "perceel_id >= %d AND perceel_id < %d".formatted(from, to);
    List<String> columns = new ArrayList<>(List.of("perceel_id", order(), "kerndeel"));
    columns.addAll(List.of("uitgesloten", "redenen", "zonevreemd", "vlaggen"));
    criteria.forEach(c -> columns.add(Sql.name(c.id())));
    columns.addAll(normalised.keySet());
    for (Score s : scores) {
      String score = s.column("score");
      columns.add(score);
      columns.add(s.column("dekking"));
      columns.add(classes.number(score) + " AS " + s.column("klasse"));
      columns.add(verdict(s, score) + " AS " + s.column("oordeel"));
      columns.add(s.column("meetkundig"));
    }
    return select(columns) + "\nFROM (" + scored(range) + ONCE + ") q";
  }

  /**
   * The key by which the layer is paged: rows that know most first. Clients such as QGIS 3.22 take
   * the type of a column from the first ten features, and a column of nulls for text.
   */
  private String order() {
    String known =
        Stream.of(
                criteria.stream()
                    .filter(c -> plan.relation(c.id()).isPresent())
                    .map(c -> Sql.name(c.id())),
                scores.stream().map(s -> s.column("score")),
                Stream.of("kerndeel"))
            .flatMap(columns -> columns)
            .collect(Collectors.joining(", "));
    return "perceel_id + num_nulls(" + known + ") * " + AFTER_ALL + " AS volgorde";
  }

  private String verdict(Score s, String score) {
    return "CASE WHEN %s THEN '%s' WHEN %s THEN '%s' WHEN %s IS NULL THEN '%s' ELSE %s END"
        .formatted(
            s.column("uit"),
            NOT_AT_ISSUE,
            s.column("vreemd"),
            OTHER_TRACK,
            score,
            NOT_ASSESSABLE,
            classes.verdict(score, s.column("vlag")));
  }

  private String scored(String range) {
    List<String> columns = new ArrayList<>(List.of("*"));
    for (Score s : scores) {
      String coverage = s.column("dekking");
      Function<Profile.Weight, String> n = s::normalisedColumn;
      String allowed =
          "CASE WHEN NOT %s AND NOT %s AND %s THEN "
              .formatted(s.column("uit"), s.column("vreemd"), s.assessable(n, coverage));
      columns.add(allowed + s.sum(n, coverage) + " END AS " + s.column("score"));
      columns.add(allowed + s.geometric(n, coverage) + " END AS " + s.column("meetkundig"));
    }
    return select(columns) + "\nFROM (" + covered(range) + ONCE + ") c";
  }

  private String covered(String range) {
    List<String> columns = new ArrayList<>(List.of("*"));
    for (Score s : scores) {
      columns.add(s.coverage(s::normalisedColumn) + " AS " + s.column("dekking"));
    }
    return select(columns) + "\nFROM (" + measured(range) + ONCE + ") n";
  }

  private String measured(String range) {
    boolean located = plan.relation("perceel_ligging").isPresent();
    List<String> columns = new ArrayList<>();
    columns.add("p.perceel_id");
    columns.add((located ? "l.gebied_id" : "NULL::text") + " AS kerndeel");
    columns.add("x.redenen IS NOT NULL AS uitgesloten, x.redenen, x.vlaggen");
    columns.add("coalesce(x.zonevreemd, false) AS zonevreemd");
    StringBuilder joins = new StringBuilder();
    if (located) {
      joins.append(join("perceel_ligging", "l", range));
    }
    for (SqlFile c : criteria) {
      boolean there = plan.relation(c.id()).isPresent();
      columns.add((there ? raw(c) : "NULL::float8") + " AS " + Sql.name(c.id()));
      if (there) {
        joins.append(join(c.id(), c.id(), range));
      }
    }
    normalised.forEach((name, value) -> columns.add(value + " AS " + name));
    for (Score s : scores) {
      for (String what : List.of("uit", "vreemd", "vlag")) {
        columns.add("coalesce(x.%1$s, false) AS %1$s".formatted(s.column(what)));
      }
    }
    return "%s\nFROM (SELECT perceel_id FROM perceel WHERE %s) p\nLEFT JOIN (%s) x USING (perceel_id)%s"
        .formatted(select(columns), range, exclusions.perPerceel(range, scores), joins);
  }

  /** What a perceel without a row counts as is its value. */
  private static String raw(SqlFile criterion) {
    String value = criterion.id() + ".waarde";
    return switch (criterion.header().noRow()) {
      case "missing", "worst" -> value;
      default ->
          "CASE WHEN %1$s.perceel_id IS NULL THEN (%2$s)::float8 ELSE %1$s.waarde END"
              .formatted(criterion.id(), Double.parseDouble(criterion.header().noRow()));
    };
  }

  private static String join(String relation, String alias, String range) {
    return "\nLEFT JOIN (SELECT * FROM %s WHERE %s) %s USING (perceel_id)"
        .formatted(relation, range, alias);
  }

  private static String select(List<String> columns) {
    return "SELECT " + String.join(",\n  ", columns);
  }
}
