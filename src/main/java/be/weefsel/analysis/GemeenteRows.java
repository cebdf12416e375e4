package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Where the results of a gemeente stand: along the Hilbert curve its percelen lie together in a few
 * blocks of keys, so that reading them never passes all percelen of the country.
 *
 * @param niscode empty for percelen of which the gemeente is not known
 * @param blocks the blocks of keys that hold any of its percelen
 */
record GemeenteRows(String niscode, List<Integer> blocks) {
  private static final int BLOCK = 4096;

  /** The gemeenten of a meting, by their codes. */
  static List<GemeenteRows> all(Connection c) {
    return Sql.list(
        c,
        "SELECT coalesce(niscode, ''), array_agg(DISTINCT perceel_id / %d) FROM perceel GROUP BY 1 ORDER BY 1"
            .formatted(BLOCK),
        r -> new GemeenteRows(r.getString(1), List.of((Integer[]) r.getArray(2).getArray())));
  }

  /** Reads columns of {@code geschiktheid} for its percelen, by perceel_id; {@link #bind} first. */
  String select(String columns) {
    return """
        SELECT %1$s
        FROM   unnest(?::int[]) block
        CROSS  JOIN LATERAL (
            SELECT g.*, p.niscode
            FROM   geschiktheid g JOIN perceel p USING (perceel_id)
            WHERE  g.perceel_id >= block * %2$d AND g.perceel_id < (block + 1) * %2$d
            AND    p.perceel_id >= block * %2$d AND p.perceel_id < (block + 1) * %2$d
            OFFSET 0
        ) g
        WHERE  coalesce(niscode, '') = ?
        ORDER  BY perceel_id
        """
        .formatted(columns, BLOCK);
  }

  void bind(PreparedStatement statement) throws SQLException {
    statement.setArray(1, statement.getConnection().createArrayOf("int4", blocks.toArray()));
    statement.setString(2, niscode);
  }
}
