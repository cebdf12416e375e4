package be.weefsel.analysis;

import be.weefsel.registry.Meting;
import java.util.List;

/** What a meting says of the percelen of a town, which go by number. */
record Answers(Town town, Meting meting) {
  /** A column of the results; null where there is no row or no value. */
  Double value(int perceel, String column) {
    return town.number(
        meting,
        "SELECT %s FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '%s'"
            .formatted(column, Plots.capakey(perceel)));
  }

  /** The evidence of a criterion; null where it has no row. */
  String evidence(int perceel, String criterion) {
    String text =
        town.rows(
                meting,
                "SELECT c.bewijs FROM perceel LEFT JOIN %s c USING (perceel_id) WHERE capakey = '%s'"
                    .formatted(criterion, Plots.capakey(perceel)))
            .get(0);
    return "null".equals(text) ? null : text;
  }

  /** Code, effect and reason of what excludes or flags a perceel. */
  List<String> exclusions(int perceel) {
    return exclusions(perceel, "code, effect, reden");
  }

  List<String> exclusions(int perceel, String columns) {
    return town.rows(
        meting,
        "SELECT %s FROM uitsluiting JOIN perceel USING (perceel_id) WHERE capakey = '%s' ORDER BY code, effect"
            .formatted(columns, Plots.capakey(perceel)));
  }
}
