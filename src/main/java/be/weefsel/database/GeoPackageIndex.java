package be.weefsel.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.locationtech.jts.geom.Envelope;

/**
 * The R-tree of a layer of a GeoPackage (annex F.3), with the triggers that keep it right when the
 * file is edited.
 */
final class GeoPackageIndex {
  private static final int BATCH = 1_000;
  private static final String FILLED = "NEW.{c} NOTNULL AND NOT ST_IsEmpty(NEW.{c})";
  private static final String EMPTY = "NEW.{c} ISNULL OR ST_IsEmpty(NEW.{c})";
  private static final String PUT =
      "INSERT OR REPLACE INTO {r} VALUES (NEW.{i}, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}),"
          + " ST_MinY(NEW.{c}), ST_MaxY(NEW.{c}));";
  private static final String[][] TRIGGERS = {
    {"insert", "AFTER INSERT ON {t}", FILLED, PUT},
    {"update1", "AFTER UPDATE OF {c} ON {t}", "OLD.{i} = NEW.{i} AND (" + FILLED + ")", PUT},
    {
      "update2",
      "AFTER UPDATE OF {c} ON {t}",
      "OLD.{i} = NEW.{i} AND (" + EMPTY + ")",
      "DELETE FROM {r} WHERE id = OLD.{i};"
    },
    {
      "update3",
      "AFTER UPDATE ON {t}",
      "OLD.{i} != NEW.{i} AND (" + FILLED + ")",
      "DELETE FROM {r} WHERE id = OLD.{i}; " + PUT
    },
    {
      "update4",
      "AFTER UPDATE ON {t}",
      "OLD.{i} != NEW.{i} AND (" + EMPTY + ")",
      "DELETE FROM {r} WHERE id IN (OLD.{i}, NEW.{i});"
    },
    {"delete", "AFTER DELETE ON {t}", "OLD.{c} NOT NULL", "DELETE FROM {r} WHERE id = OLD.{i};"}
  };
  private final Connection connection;
  private final GeoPackageLayer layer;
  private final String name;
  private final PreparedStatement insert;
  private int pending;

  GeoPackageIndex(Connection connection, GeoPackageLayer layer) throws SQLException {
    this.connection = connection;
    this.layer = layer;
    this.name = "rtree_" + layer.name() + "_" + layer.geometry();
    GeoPackageSchema.execute(
        connection,
        "CREATE VIRTUAL TABLE " + Sql.name(name) + " USING rtree(id, minx, maxx, miny, maxy)");
    insert =
        connection.prepareStatement("INSERT INTO " + Sql.name(name) + " VALUES (?, ?, ?, ?, ?)");
    GeoPackageExtensions.register(
        connection,
        layer.name(),
        layer.geometry(),
        "gpkg_rtree_index",
        "http://www.geopackage.org/spec120/#extension_rtree",
        "write-only");
  }

  void add(long row, Envelope box) throws SQLException {
    insert.setLong(1, row);
    insert.setDouble(2, box.getMinX());
    insert.setDouble(3, box.getMaxX());
    insert.setDouble(4, box.getMinY());
    insert.setDouble(5, box.getMaxY());
    insert.addBatch();
    if (++pending == BATCH) {
      insert.executeBatch();
      pending = 0;
    }
  }

  /** Triggers come last: while rows are written, nobody has the functions that they call. */
  void finish() throws SQLException {
    insert.executeBatch();
    insert.close();
    for (String[] trigger : TRIGGERS) {
      String sql =
          "CREATE TRIGGER {n} " + trigger[1] + " WHEN " + trigger[2] + " BEGIN " + trigger[3];
      GeoPackageSchema.execute(
          connection,
          sql.replace("{n}", Sql.name(name + "_" + trigger[0]))
                  .replace("{t}", Sql.name(layer.name()))
                  .replace("{r}", Sql.name(name))
                  .replace("{c}", Sql.name(layer.geometry()))
                  .replace("{i}", Sql.name(layer.fid()))
              + " END");
    }
  }
}
