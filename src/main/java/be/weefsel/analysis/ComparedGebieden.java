package be.weefsel.analysis;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.util.stream.Collectors;

/** The table {@code gebied}: a row per gebied and indicator, with the difference in its parts. */
final class ComparedGebieden {
  private final Comparison.Sides sides;

  ComparedGebieden(Comparison.Sides sides) {
    this.sides = sides;
  }

  void make(Connection c, Methode after) {
    if (!has(c, sides.van()) || !has(c, sides.naar())) {
      Sql.run(c, "CREATE TABLE gebied (gebied_soort text, gebied_id text, indicator text)");
      return;
    }
    double coverage =
        Parameters.of(after.require("parameters"), sides.naar().peildatum())
            .number("dekking_breuk");
    Sql.run(
        c,
        """
        CREATE TABLE gebied AS
        SELECT coalesce(d.gebied_soort, a.gebied_soort) AS gebied_soort, gebied_id,
               coalesce(gd.naam, ga.naam) AS naam, indicator, t.titel, t.eenheid,
               a.waarde AS van, d.waarde AS naar, d.waarde - a.waarde AS verschil,
               b.waarde - a.waarde AS activiteit, m.waarde - b.waarde AS grens, d.waarde - m.waarde AS methode,
               a.teller AS van_teller, a.noemer AS van_noemer, a.n AS van_n, a.dekking AS van_dekking,
               d.teller AS naar_teller, d.noemer AS naar_noemer, d.n AS naar_n, d.dekking AS naar_dekking,
               nullif(concat_ws('; ', nullif(k.breuken, ''),
                                CASE WHEN f.niscode IS NOT NULL THEN 'gemeente gefuseerd' END,
                                CASE WHEN abs(d.dekking - a.dekking) > %6$s THEN 'dekking verschilt' END), '') AS breuken,
               nullif(concat_ws('; ',
                   CASE WHEN ga.gebied_id IS NULL THEN 'gebied bestaat niet in de eerste meting'
                        WHEN a.waarde IS NULL THEN 'eerste meting: ' || coalesce(a.reden, 'geen cijfer') END,
                   CASE WHEN gd.gebied_id IS NULL THEN 'gebied bestaat niet in de laatste meting'
                        WHEN d.waarde IS NULL THEN 'laatste meting: ' || coalesce(d.reden, 'geen cijfer') END,
                   -- of a step in between a figure may be hidden, or not be there
                   CASE WHEN a.waarde IS NULL OR d.waarde IS NULL THEN NULL
                        WHEN b.waarde IS NULL THEN 'niet te splitsen, met de eerste grenzen: ' || coalesce(b.reden, 'geen cijfer')
                        WHEN m.waarde IS NULL THEN 'niet te splitsen, met de eerste methode: ' || coalesce(m.reden, 'geen cijfer') END), '') AS reden
        FROM   %1$s.indicator a
        FULL   JOIN %4$s.indicator d USING (gebied_id, indicator)
        LEFT   JOIN %2$s.indicator b USING (gebied_id, indicator)
        LEFT   JOIN %3$s.indicator m USING (gebied_id, indicator)
        LEFT   JOIN %1$s.gebieden ga USING (gebied_id)
        LEFT   JOIN %4$s.gebieden gd USING (gebied_id)
        LEFT   JOIN breuk k USING (indicator)
        LEFT   JOIN fusie f ON f.niscode = coalesce(gd.niscode, ga.niscode)
        LEFT   JOIN (VALUES %5$s) t (indicator, titel, eenheid) USING (indicator)
        ORDER  BY 1, 2, 4"""
            .formatted(
                schema(sides.van()),
                schema(sides.oudeGrens()),
                schema(sides.oudeMethode()),
                schema(sides.naar()),
                titles(after),
                coverage));
  }

  private static boolean has(Connection c, Meting meting) {
    return Sql.number(
            c,
            "SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = 'indicator'",
            meting.schema())
        > 0;
  }

  private static String titles(Methode methode) {
    return methode.of(SqlFile.Kind.INDICATOR).stream()
        .flatMap(f -> f.header().gives().stream())
        .map(
            i ->
                "(%s, %s, %s)"
                    .formatted(
                        Sql.literal(i.id()),
                        Sql.literal(i.title().nl()),
                        i.unit() == null ? "NULL" : Sql.literal(i.unit())))
        .collect(Collectors.joining(", "));
  }

  private static String schema(Meting meting) {
    return Sql.name(meting.schema());
  }
}
