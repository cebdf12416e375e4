package be.weefsel.loading;

import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import java.sql.Connection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rejects rows of the checked table that share a key. The highest version wins; of rows that are
 * the same in everything the first stays; otherwise nobody can tell which one is meant, and all are
 * rejected. Keys with a null are not compared.
 */
final class DuplicateCheck {
  private DuplicateCheck() {}

  static void run(Connection c, Dataset dataset, String table) {
    if (dataset.key().isEmpty()) {
      return;
    }
    String keys = join(dataset.key(), Sql::name, ", ");
    String shared =
        " FROM "
            + table
            + " WHERE w_code IS NULL AND "
            + join(dataset.key(), k -> Sql.name(k) + " IS NOT NULL", " AND ")
            + " GROUP BY "
            + keys
            + " HAVING count(*) > 1";
    if (Sql.number(c, "SELECT count(*) FROM (SELECT " + keys + shared + ") AS s") == 0) {
      return;
    }
    String content =
        "md5(ROW("
            + join(dataset.columns().stream().map(Column::name).toList(), Sql::name, ", ")
            + ")::text || coalesce(encode(ST_AsBinary(geom), 'hex'), ''))";
    String version =
        dataset.version() == null ? "0" : "coalesce(" + Sql.name(dataset.version()) + ", -1)";
    Sql.run(
        c,
        "WITH lid AS (SELECT rij, "
            + keys
            + ", "
            + content
            + " AS inhoud, "
            + version
            + " = max("
            + version
            + ") OVER (PARTITION BY "
            + keys
            + ") AS hoogste FROM "
            + table
            + " JOIN (SELECT "
            + keys
            + shared
            + ") AS s USING ("
            + keys
            + ") WHERE w_code IS NULL),"
            + " groep AS (SELECT "
            + keys
            + ", hoogste, min(rij) AS eerste, min(inhoud) ="
            + " max(inhoud) AS gelijk, count(*) AS aantal, (array_agg(rij ORDER BY rij))[1:10] AS"
            + " rijen FROM lid GROUP BY "
            + keys
            + ", hoogste)"
            + " UPDATE "
            + table
            + " AS t SET"
            + " w_code = CASE WHEN NOT hoogste THEN 'oudere_versie' WHEN gelijk THEN 'dubbel' ELSE"
            + " 'dubbele_sleutel' END, w_reden = CASE WHEN NOT hoogste THEN format('Een nieuwere"
            + " versie van %s staat ook in het bestand.', sleutel) WHEN gelijk THEN format('Rij %s"
            + " is in alles hetzelfde (%s).', eerste, sleutel) ELSE format('De rijen %s%s hebben"
            + " dezelfde sleutel: %s.', array_to_string(rijen, ', '), CASE WHEN aantal > 10 THEN '"
            + " …' END, sleutel) END"
            + " FROM (SELECT lid.rij, hoogste, gelijk, eerste, rijen, aantal, concat_ws(', ', "
            + join(dataset.key(), k -> Sql.literal(k + " ") + " || " + Sql.name(k), ", ")
            + ") AS sleutel FROM lid JOIN groep USING ("
            + keys
            + ", hoogste)) AS d"
            + " WHERE t.rij = d.rij AND NOT (hoogste AND gelijk AND t.rij = eerste)");
  }

  private static String join(List<String> names, UnaryOperator<String> each, String between) {
    return names.stream().map(each).collect(Collectors.joining(between));
  }
}
