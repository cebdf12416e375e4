package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows of a dataset that complete each other, as the inhabitants and the jobs of one cell from two
 * files: those that share the key become one row, with each column from the row that fills it.
 * Where two rows fill one column differently, nobody can tell which one is right, and the rows that
 * fill it are rejected.
 */
public final class MergedRows {
  private static final String MADE = "samengevoegd";

  // What differs is compared as text, so that it works for every type.
  private static final String CLASHES =
      """
      SELECT rij AS w_rij, {place} AS w_plaats,
             format('Rijen vullen {column} van %s verschillend: %s.', {named}, w_waarden) AS w_zin
      FROM   {checked} JOIN (
             SELECT {keys}, array_to_string((array_agg(DISTINCT {column}::text))[1:5], ', ')
                    AS w_waarden
             FROM   {checked} WHERE w_code IS NULL AND {column} IS NOT NULL AND {known}
             GROUP  BY {keys} HAVING min({column}::text) <> max({column}::text)) AS s USING ({keys})
      WHERE  w_code IS NULL AND {column} IS NOT NULL
      """;

  private static final String REJECT =
      """
      UPDATE {checked} SET w_code = 'dubbele_sleutel', w_reden = w_zin
      FROM  (SELECT DISTINCT ON (w_rij) w_rij, w_zin FROM ({clashes}) AS s
             ORDER BY w_rij, w_plaats) AS k
      WHERE  rij = w_rij
      """;

  // One place has one area, however many rows speak about it.
  private static final String COUNT_ONCE =
      """
      UPDATE {checked} SET w_voor = 0, w_na = 0
      FROM  (SELECT rij AS w_rij, row_number() OVER (PARTITION BY {keys} ORDER BY rij) AS w_n
             FROM   {checked} WHERE w_code IS NULL AND {known}) AS k
      WHERE  rij = w_rij AND w_n > 1
      """;

  private static final String MAKE =
      """
      CREATE TEMP TABLE {made} ON COMMIT DROP AS
      SELECT min(rij) AS rij, (array_agg(id ORDER BY rij))[1] AS id, {merged}
             (array_agg(geom ORDER BY rij) FILTER (WHERE geom IS NOT NULL))[1] AS geom,
             NULL::text AS w_code
      FROM   {checked} WHERE w_code IS NULL
      GROUP  BY {keys}, CASE WHEN {known} THEN 0 ELSE rij END
      """;

  /**
   * Rows that became fewer.
   *
   * @param rows in the table
   * @param note how many rows became how many, for the report
   */
  public record Made(long rows, String note) {}

  private final Connection c;
  private final Dataset dataset;
  private final String checked;
  private final Template names;
  private Made made;

  public MergedRows(Connection c, Dataset dataset, String checked) {
    this.c = c;
    this.dataset = dataset;
    this.checked = checked;
    this.names =
        new Template()
            .with("checked", checked)
            .with("made", MADE)
            .with("keys", Template.join(dataset.key(), Sql::name, ", "))
            .with("known", Template.join(dataset.key(), k -> Sql.name(k) + " IS NOT NULL", " AND "))
            .with(
                "named",
                Template.join(
                    dataset.key(),
                    k -> Sql.literal(k + " ") + " || " + Sql.name(k),
                    " || ', ' || "))
            .with(
                "merged",
                Template.join(
                    columns(),
                    n ->
                        "(array_agg({n} ORDER BY rij) FILTER (WHERE {n} IS NOT NULL))[1] AS {n}, "
                            .replace("{n}", Sql.name(n)),
                    ""));
  }

  private List<String> columns() {
    return dataset.columns().stream().map(Column::name).toList();
  }

  /** Rejects rows that contradict each other; nothing for a dataset that does not merge. */
  public void reject() {
    if (!dataset.merge()) {
      return;
    }
    List<String> filled =
        columns().stream().filter(column -> !dataset.key().contains(column)).toList();
    String clashes =
        filled.stream()
            .map(
                column ->
                    names
                        .with("column", Sql.name(column))
                        .with("place", "" + filled.indexOf(column))
                        .fill(CLASHES))
            .collect(Collectors.joining(" UNION ALL "));
    Sql.run(c, names.with("clashes", clashes).fill(REJECT));
    Sql.run(c, names.fill(COUNT_ONCE));
  }

  /** The relation that has one accepted row per key: the checked table itself, or a shorter one. */
  public String relation() {
    if (!dataset.merge()) {
      return checked;
    }
    Sql.run(c, names.fill(MAKE));
    long before = Sql.number(c, names.fill("SELECT count(*) FROM {checked} WHERE w_code IS NULL"));
    long after = Sql.number(c, names.fill("SELECT count(*) FROM {made}"));
    if (after < before) {
      made =
          new Made(
              after,
              String.format(
                  Locale.forLanguageTag("nl-NL"),
                  "%,d rijen over %,d verschillende plaatsen (%s) zijn samengevoegd: de lading telt"
                      + " %,d rijen.",
                  before,
                  after,
                  String.join(", ", dataset.key()),
                  after));
    }
    return MADE;
  }

  /** Known once there is a relation; empty where no row was merged. */
  public Optional<Made> made() {
    return Optional.ofNullable(made);
  }
}
