package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import be.weefsel.loading.mapping.Werklijst;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/**
 * Surfaces that are nothing but a hair: two drawings of one line that differ a little, or what was
 * left over when another shape was cut out. They are kept, since nobody can tell which are meant,
 * and stand on the work list.
 */
public final class Slivers {
  private static final int SHOWN = 20;

  // The mean width of a long thin surface is its area over half its outline.
  private static final String FIND =
      """
      SELECT rij, count(*) OVER (), format('%s m², %s m breed', round(w_na::numeric, 2),
             round((2 * w_na / ST_Perimeter(geom))::numeric, 3))
      FROM   {checked}
      WHERE  w_code IS NULL AND ST_Dimension(geom) = 2 AND w_na > 0
      AND    (w_na < 1 OR 2 * w_na < 0.1 * ST_Perimeter(geom))
      ORDER  BY rij LIMIT {shown}
      """;

  private record Found(long rij, long count, String size) {}

  private Slivers() {}

  /** Those below 1 m², or 10 cm wide on average; empty where there are none. */
  public static Optional<Werklijst.Item> in(Connection c, Dataset dataset, String checked) {
    if (dataset.geometry() != GeometryType.MULTI_POLYGON
        && dataset.geometry() != GeometryType.ANY) {
      return Optional.empty();
    }
    String sql = new Template().with("checked", checked).with("shown", "" + SHOWN).fill(FIND);
    List<Found> found =
        Sql.list(c, sql, r -> new Found(r.getLong(1), r.getLong(2), r.getString(3)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long count = found.get(0).count();
    return Optional.of(
        new Werklijst.Item(
            "geometrie",
            "sliver",
            Werklijst.KEPT,
            count,
            found.stream().map(f -> new Werklijst.Value(f.size(), 1, f.rij())).toList(),
            count - found.size()));
  }
}
