package be.weefsel.analysis;

import be.weefsel.database.Sql;
import be.weefsel.registry.Lading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The views {@code uitleg} (a row per perceel, profile and criterion) and {@code uitleg_profiel} (a
 * row per perceel and profile): every figure with its source, its rule and its contribution.
 */
final class Explanations {
  private final Plan plan;
  private final Methode methode;
  private final Suitability suitability;

  Explanations(Plan plan, Methode methode, Suitability suitability) {
    this.plan = plan;
    this.methode = methode;
    this.suitability = suitability;
  }

  String criteriaView() {
    List<String> branches = new ArrayList<>();
    for (Score score : suitability.scores()) {
      int order = 0;
      for (Profile.Weight weight : score.profile().criteria()) {
        branches.add(branch(score, weight, ++order));
      }
    }
    return branches.stream().collect(Collectors.joining("\nUNION ALL\n"));
  }

  private String branch(Score score, Profile.Weight weight, int order) {
    SqlFile.Header h = score.criterion(weight).header();
    boolean there = plan.relation(h.id()).isPresent();
    String normalised = "g." + score.normalisedColumn(weight);
    String coverage = "g." + score.column("dekking");
    return """
        SELECT g.perceel_id, p.id, p.capakey, %s AS profiel, %d AS volgorde, %s AS criterium, %s AS titel,
               g.%s AS waarde, %s AS eenheid, %s AS genormaliseerd, %s AS regel, %d AS gewicht,
               CASE WHEN g.%s IS NOT NULL THEN %s END AS bijdrage,
               %s AS bewijs, %s AS bron, %s AS reden
        FROM geschiktheid g JOIN perceel p USING (perceel_id) %s"""
        .formatted(
            Sql.literal(score.profile().id()),
            order,
            Sql.literal(h.id()),
            Sql.literal(h.title().nl()),
            Sql.name(h.id()),
            text(h.unit()),
            normalised,
            Sql.literal(score.normalisation(weight).words()),
            weight.weight(),
            score.column("score"),
            score.contribution(weight, normalised, coverage),
            there ? "k.bewijs::text" : "NULL::text",
            Sql.literal(sources(h.id())),
            reason(h, there),
            there ? "LEFT JOIN " + h.id() + " k USING (perceel_id)" : "");
  }

  private String reason(SqlFile.Header h, boolean there) {
    if (!there) {
      return Sql.literal(plan.missing(h.id()) + " niet geladen");
    }
    String noRow = h.noRowText() == null ? "geen waarde voor dit perceel" : h.noRowText().nl();
    return "CASE WHEN k.perceel_id IS NULL THEN " + Sql.literal(noRow) + " END";
  }

  private static String text(String value) {
    return value == null ? "NULL::text" : Sql.literal(value);
  }

  String profileView() {
    return suitability.scores().stream()
        .map(this::profileBranch)
        .collect(Collectors.joining("\nUNION ALL\n"));
  }

  private String profileBranch(Score score) {
    String value = "g." + score.column("score");
    return """
        SELECT g.perceel_id, p.id, p.capakey, %1$s AS profiel, %2$s AS titel, %3$s AS score, g.%4$s AS dekking,
               g.%5$s AS klasse, %6$s AS klasse_naam, g.%7$s AS oordeel,
               %8$s AS redenen, %9$s AS vlaggen, g.%10$s AS meetkundig, %11$s
        FROM geschiktheid g JOIN perceel p USING (perceel_id)
        LEFT JOIN gevoeligheid s USING (perceel_id)"""
        .formatted(
            Sql.literal(score.profile().id()),
            Sql.literal(score.profile().title().nl()),
            value,
            score.column("dekking"),
            score.column("klasse"),
            suitability.classes().name(value),
            score.column("oordeel"),
            told(score, "u.effect <> 'vlag'"),
            told(score, "u.effect = 'vlag'"),
            score.column("meetkundig"),
            SensitivityPart.all()
                .map(part -> "s." + score.column(part) + " AS " + part)
                .collect(Collectors.joining(", ")));
  }

  /** The exclusions of a perceel that hold under a profile, with evidence and advice. */
  private static String told(Score score, String which) {
    return """
        (SELECT string_agg(u.code || ': ' || u.reden || coalesce(' (' || u.bewijs || ')', '')
                               || coalesce('. ' || u.advies, ''),
                           '; ' ORDER BY u.code, u.reden)
         FROM   uitsluiting u
         WHERE  u.perceel_id = g.perceel_id AND %s
         AND    coalesce(%s = ANY (u.profielen), true))"""
        .formatted(which, Sql.literal(score.profile().id()));
  }

  /** The ladingen that a relation rests on, in words. */
  String sources(String id) {
    Set<String> datasets = new TreeSet<>();
    collect(id, datasets);
    datasets.add("percelen");
    return datasets.stream()
        .flatMap(d -> plan.lading(d).stream())
        .map(Explanations::words)
        .collect(Collectors.joining(", "));
  }

  private void collect(String id, Set<String> datasets) {
    SqlFile file = methode.file(id);
    if (file == null) {
      datasets.add(id);
      return;
    }
    file.header().needs().forEach(n -> collect(n, datasets));
    file.header().uses().forEach(n -> collect(n, datasets));
  }

  private static String words(Lading lading) {
    return String.format(
        Locale.ROOT, "%s (lading %d, %s)", lading.dataset(), lading.id(), lading.peildatum());
  }
}
