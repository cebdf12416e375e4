package be.weefsel.analysis;

import be.weefsel.registry.Meting;
import java.util.List;

/** What a meting says of the percelen of a town, which go by number. */
record Answers(Town town, Meting meting) {

  static String capakey(int perceel) {
    return "11001A%04d/00A000".formatted(perceel);
  }

  /** Loads percelen, the first as number 1. */
  static void percelen(Town town, String... shapes) {
    String[] rows = new String[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      rows[i] = "('%s', %s)".formatted(capakey(i + 1), shapes[i]);
    }
    town.lading("percelen", "capakey, geom", rows);
  }

  /** Loads buildings. */
  static void gebouwen(Town town, String... shapes) {
    String[] rows = new String[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      rows[i] = "('g%d', %s)".formatted(i + 1, shapes[i]);
    }
    town.lading("gebouwen", "gebouw_nr, geom", rows);
  }

  /** A line as SQL. */
  static String line(double x1, double y1, double x2, double y2) {
    return "ST_Multi(ST_MakeLine(%s, %s))".formatted(Town.point(x1, y1), Town.point(x2, y2));
  }

  /** A column of the results; null where there is no row or no value. */
  Double value(int perceel, String column) {
    return town.number(
        meting,
        "SELECT %s FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '%s'"
            .formatted(column, capakey(perceel)));
  }

  /** The evidence of a criterion; null where it has no row. */
  String evidence(int perceel, String criterion) {
    String text =
        town.rows(
                meting,
                "SELECT c.bewijs FROM perceel LEFT JOIN %s c USING (perceel_id) WHERE capakey = '%s'"
                    .formatted(criterion, capakey(perceel)))
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
            .formatted(columns, capakey(perceel)));
  }
}
