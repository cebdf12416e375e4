package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.layers.Tiled;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands for single features in the tiles of low zooms: cells of a grid that fits the tiles,
 * each with the class that covers most of it, and cells of one class joined.
 *
 * <p>A statement gives the finest cells: {@code kolom} and {@code rij} in a grid of 2^18 by 2^18
 * over all of web Mercator (a tile of zoom 11 has 128 by 128), {@code m2} that a class covers in
 * whole numbers, and the columns that make the class.
 */
final class LowZooms {
  private static final String SURFACES =
      """
      WITH cel AS (
          SELECT verfijning, kolom >> 11 - verfijning AS kolom, rij >> 11 - verfijning AS rij, {klasse}, sum(m2) AS m2
          -- the finest first: the six levels have that many fewer rows to add up
          FROM  (SELECT kolom, rij, {klasse}, sum(m2) AS m2
                 FROM  (
      {cellen}
                       ) basis
                 GROUP  BY kolom, rij, {klasse}) fijn
          CROSS  JOIN generate_series(6, 11) verfijning
          GROUP  BY verfijning, kolom >> 11 - verfijning, rij >> 11 - verfijning, {klasse}
      ),
      gekozen AS (
          SELECT DISTINCT ON (verfijning, kolom, rij) verfijning, kolom, rij, {klasse}
          FROM  (SELECT *, sum(m2) OVER (PARTITION BY verfijning, kolom, rij) AS bedekt FROM cel) c
          -- a cell that is mostly empty stays empty
          WHERE  bedekt >= (40075016.685578488 / (1 << verfijning + 7)) ^ 2 / 4
          ORDER  BY verfijning, kolom, rij, m2 DESC, {klasse}
      ),
      -- cells of one class side by side
      reeks AS (
          SELECT verfijning, rij, {klasse}, min(kolom) AS van, max(kolom) + 1 AS tot
          FROM  (SELECT *, kolom - row_number() OVER (PARTITION BY verfijning, rij, {klasse} ORDER BY kolom) AS nr FROM gekozen) g
          GROUP  BY verfijning, rij, {klasse}, nr
      ),
      -- cut to the tiles; one cell around a tile stands in it too
      strook AS (
          SELECT zoom, tegel_rij, tegel_kolom, verfijning, rij, {klasse},
                 GREATEST(van, (tegel_kolom << macht) - 1) AS van, LEAST(tot, (tegel_kolom + 1 << macht) + 1) AS tot
          FROM   reeks
          -- zoom 12 has the cells of zoom 11, 64 to a side of the tile instead of 128
          CROSS  JOIN LATERAL (SELECT verfijning AS zoom, 7 AS macht UNION ALL SELECT 12, 6 WHERE verfijning = 11) z
          CROSS  JOIN LATERAL generate_series(van - 1 >> macht, tot >> macht) tegel_kolom
          CROSS  JOIN LATERAL generate_series(rij - 1 >> macht, rij + 1 >> macht) tegel_rij
      )
      SELECT zoom, tegel_rij, tegel_kolom, {klasse},
             ST_Union(ST_MakeEnvelope(van * zijde - 20037508.342789244, 20037508.342789244 - (rij + 1) * zijde,
                                      tot * zijde - 20037508.342789244, 20037508.342789244 - rij * zijde, 3857)
                      ORDER BY rij, van) AS geom_3857
      FROM  (SELECT *, 40075016.685578488 / (1 << verfijning + 7) AS zijde FROM strook) s
      GROUP  BY zoom, tegel_rij, tegel_kolom, {klasse}
      """;

  private LowZooms() {}

  /**
   * The surfaces of zoom 6 to 12, as rows of {@code zoom, tegel_rij, tegel_kolom}, the class and
   * {@code geom_3857}.
   *
   * @param cells the statement that gives the finest cells
   * @param classes its columns that make the class; empty for a statement that is no such thing
   * @return the statement itself where there are no classes
   */
  static String surfaces(String cells, List<String> classes) {
    if (classes.isEmpty()) {
      return cells;
    }
    String names = classes.stream().map(Sql::name).collect(Collectors.joining(", "));
    return SURFACES.replace("{klasse}", names).replace("{cellen}", cells);
  }

  /**
   * The columns of a statement that a list of names means, where {@code *_klasse} stands for every
   * column with that ending: the profiles of a method are not known beforehand.
   *
   * @throws Refused when a name means no column
   */
  static List<String> columns(Connection c, String statement, List<String> names, String file) {
    if (names.isEmpty()) {
      return names;
    }
    Sql.run(c, "CREATE TEMP VIEW cellen AS " + statement);
    List<String> there =
        Sql.list(
            c,
            "SELECT attname FROM pg_attribute WHERE attrelid = 'pg_temp.cellen'::regclass AND"
                + " attnum > 0 ORDER BY attnum",
            r -> r.getString(1));
    Sql.run(c, "DROP VIEW pg_temp.cellen");
    return names.stream().flatMap(name -> meant(name, there, file).stream()).toList();
  }

  private static List<String> meant(String name, List<String> there, String file) {
    List<String> found = Tiled.meant(List.of(name), there);
    if (found.isEmpty() || !there.containsAll(found)) {
      throw new Refused(file + ", general: there is no column " + name);
    }
    return found;
  }
}
