package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The files of {@code sql/exclusions} together: the view {@code uitsluiting}, and what it means for
 * each perceel.
 */
final class Exclusions {
  /** Gate: no score. The default. */
  static final String GATE = "poort";

  /** A condition beside the score. */
  static final String FLAG = "vlag";

  /** No score, but a track of its own. */
  static final String OTHER_TRACK = "zonevreemd";

  static final List<String> EFFECTS = List.of(GATE, FLAG, OTHER_TRACK);

  private final List<SqlFile> files;

  Exclusions(Plan plan, Methode methode) {
    this.files =
        methode.of(SqlFile.Kind.EXCLUSION).stream()
            .filter(x -> plan.relation(x.id()).isPresent())
            .toList();
  }

  /** The view that holds every exclusion of every perceel, with reason, evidence and advice. */
  String view() {
    if (files.isEmpty()) {
      return "SELECT NULL::int AS perceel_id, NULL::text AS code, NULL::text AS effect, NULL::text"
          + " AS titel, NULL::text AS reden, NULL::text AS bewijs, NULL::text AS advies,"
          + " NULL::text[] AS profielen WHERE false";
    }
    return files.stream().map(Exclusions::branch).collect(Collectors.joining("\nUNION ALL "));
  }

  private static String branch(SqlFile x) {
    SqlFile.Header h = x.header();
    return ("SELECT perceel_id, %s AS code, %s AS effect, %s AS titel, reden::text, bewijs::text,"
            + " %s AS advies, %s AS profielen FROM %s")
        .formatted(
            Sql.literal(h.code()),
            Sql.literal(h.effect() == null ? GATE : h.effect()),
            Sql.literal(h.title().nl()),
            h.advice() == null ? "NULL::text" : Sql.literal(h.advice().nl()),
            profiles(h),
            x.id());
  }

  private static String profiles(SqlFile.Header h) {
    if (h.profiles() == null) {
      return "NULL::text[]";
    }
    return h.profiles().stream().map(Sql::literal).collect(Collectors.joining(", ", "ARRAY[", "]"));
  }

  /**
   * Per perceel that has any: {@code redenen} and {@code vlaggen} (the codes that hold for every
   * profile), {@code zonevreemd}, and three columns per profile: whether it is closed, on the other
   * track, or has a flag.
   */
  String perPerceel(String range, List<Score> scores) {
    return "SELECT perceel_id, "
        + codes(GATE)
        + " AS redenen, "
        + codes(FLAG)
        + " AS vlaggen, bool_or(effect = '"
        + OTHER_TRACK
        + "' AND profielen IS NULL) AS zonevreemd"
        + scores.stream()
            .map(
                s ->
                    column(s, GATE, s.column("uit"))
                        + column(s, OTHER_TRACK, s.column("vreemd"))
                        + column(s, FLAG, s.column("vlag")))
            .collect(Collectors.joining())
        + " FROM uitsluiting WHERE "
        + range
        + " GROUP BY perceel_id";
  }

  private static String codes(String effect) {
    return "string_agg(DISTINCT code, ', ' ORDER BY code) FILTER (WHERE effect = '"
        + effect
        + "' AND profielen IS NULL)";
  }

  private static String column(Score s, String effect, String name) {
    return ",\n  bool_or(effect = '%s' AND coalesce(%s = ANY (profielen), true)) AS %s"
        .formatted(effect, Sql.literal(s.profile().id()), name);
  }
}
