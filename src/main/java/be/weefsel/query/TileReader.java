package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import be.weefsel.layers.Tile;
import be.weefsel.layers.TileContent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Reads what lies in a tile, in no order, with geometry in web Mercator. Safe for many threads. */
public final class TileReader {
  private final PublishedData data;

  TileReader(PublishedData data) {
    this.data = data;
  }

  /** Takes the rows of a tile one by one; the row is valid until the next one. */
  @FunctionalInterface
  public interface Consumer {
    /** Takes a row; the key is 0 for a surface that stands for features. */
    void accept(long key, Row row);
  }

  /**
   * Gives what lies in a tile.
   *
   * @param margin how far around the tile, in parts of its side
   * @param most the most features that a tile may have
   * @return false when there are more; the consumer then got some of them
   */
  public boolean each(
      PublishedMeting meting,
      TileContent content,
      Tile tile,
      double margin,
      int most,
      Consumer consumer) {
    BoundSql sql = sql(meting, content, tile, margin * tile.side(), most);
    return data.read(
        Purpose.TILES,
        c -> {
          try (PreparedStatement s = sql.prepare(c);
              ResultSet result = s.executeQuery()) {
            ResultRow row = new ResultRow(result);
            for (int rows = 0; result.next(); rows++) {
              if (rows == most) {
                return false;
              }
              consumer.accept(row.key(), row);
            }
            return true;
          }
        });
  }

  private static BoundSql sql(
      PublishedMeting meting, TileContent content, Tile tile, double margin, int most) {
    String key = content.general() ? "0" : "v." + Sql.name(content.layer().key());
    // The id travels as a property where a tile has it.
    StringBuilder select =
        new StringBuilder("SELECT " + key + ", NULL::text, ST_AsBinary(v.geom_3857)");
    for (Property property : content.properties()) {
      select.append(", v.").append(Sql.name(property.name()));
    }
    select.append(" FROM ").append(Sql.name(meting.schema(content.layer()))).append('.');
    select.append(Sql.name(content.relation()));
    BoundSql sql = new BoundSql().add(select + " v WHERE ");
    if (content.general()) {
      sql.add("v.zoom = ? AND v.tegel_rij = ?", tile.zoom(), tile.row());
      sql.add(" AND v.tegel_kolom = ?", tile.column());
    } else {
      sql.add(
          "v.geom_3857 && ST_MakeEnvelope(?, ?, ?, ?, 3857)",
          tile.west() - margin,
          tile.south() - margin,
          tile.east() + margin,
          tile.north() + margin);
    }
    return sql.add(" LIMIT ?", most + 1L);
  }
}
