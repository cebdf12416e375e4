package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The arithmetic of one profile as SQL expressions. The same expressions make the score and its
 * explanation, so that contributions add up to the score to the last digit.
 *
 * <p>Contribution = weight × normalised / coverage, with coverage the sum of the weights of the
 * criteria that are known; score = the contributions, added in the order of the profile.
 */
final class Score {
  private final Profile profile;
  private final Map<String, SqlFile> criteria;
  private final Plan plan;

  Score(Profile profile, Map<String, SqlFile> criteria, Plan plan) {
    this.profile = profile;
    this.criteria = criteria;
    this.plan = plan;
  }

  Profile profile() {
    return profile;
  }

  SqlFile criterion(Profile.Weight weight) {
    return criteria.get(weight.id());
  }

  /** Named after its criterion, and after the profile where that has a rule of its own. */
  String normalisedColumn(Profile.Weight weight) {
    return Sql.name((weight.normalise() == null ? "" : profile.id() + "_") + weight.id() + "_n");
  }

  Normalisation normalisation(Profile.Weight weight) {
    Map<String, Object> rule =
        weight.normalise() != null ? weight.normalise() : criterion(weight).header().normalise();
    return Normalisation.of(weight.id(), rule);
  }

  /**
   * The normalised value of a criterion.
   *
   * @param value the raw value
   * @param found whether the criterion has a row for the perceel
   */
  String normalised(Profile.Weight weight, String value, String found) {
    if (plan.relation(weight.id()).isEmpty()) {
      return "NULL::float8";
    }
    Normalisation rule = normalisation(weight);
    String noRow = criterion(weight).header().noRow();
    String without =
        switch (noRow) {
          case "missing" -> "NULL";
          case "worst" -> "0.0";
          default -> rule.sql("(" + Double.parseDouble(noRow) + ")::float8");
        };
    return "CASE WHEN %s THEN %s ELSE %s END".formatted(found, rule.sql(value), without);
  }

  /** Whole per cent of the weights that are known. */
  String coverage(Function<Profile.Weight, String> normalised) {
    return profile.criteria().stream()
        .map(
            w ->
                "CASE WHEN %s IS NULL THEN 0 ELSE %d END"
                    .formatted(normalised.apply(w), w.weight()))
        .collect(Collectors.joining(" + ", "(", ")"));
  }

  String contribution(Profile.Weight weight, String normalised, String coverage) {
    return "(%d * %s / nullif(%s, 0))".formatted(weight.weight(), normalised, coverage);
  }

  String sum(Function<Profile.Weight, String> normalised, String coverage) {
    return profile.criteria().stream()
        .map(w -> "coalesce(" + contribution(w, normalised.apply(w), coverage) + ", 0.0)")
        .collect(Collectors.joining(" + ", "(", ")"));
  }

  /** The weighted geometric mean, in which one 0 cannot be made good by the others. */
  String geometric(Function<Profile.Weight, String> normalised, String coverage) {
    String zero =
        profile.criteria().stream()
            .filter(w -> w.weight() > 0)
            .map(w -> "coalesce(" + normalised.apply(w) + " <= 0, false)")
            .collect(Collectors.joining(" OR "));
    String logarithms =
        profile.criteria().stream()
            .filter(w -> w.weight() > 0)
            .map(w -> "coalesce(%d * ln(%s), 0.0)".formatted(w.weight(), normalised.apply(w)))
            .collect(Collectors.joining(" + "));
    return "CASE WHEN %s THEN 0.0 ELSE exp((%s) / %s) END".formatted(zero, logarithms, coverage);
  }

  /** Whether nothing that is required is missing and the coverage is enough. */
  String assessable(Function<Profile.Weight, String> normalised, String coverage) {
    List<String> required =
        profile.criteria().stream()
            .filter(w -> criterion(w).header().required())
            .map(w -> normalised.apply(w) + " IS NOT NULL AND ")
            .toList();
    return "(%s%s >= %s)"
        .formatted(
            String.join("", required), coverage, plan.parameters().number("dekking_minimum"));
  }

  /** The name of a column of this profile in the results. */
  String column(String what) {
    return Sql.name(profile.id() + "_" + what);
  }
}
