package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.layers.Crs;
import be.weefsel.layers.Tile;

/** The condition that a feature touches a box, on a column that has an index. */
final class BboxSql {
  // Far around Belgium; a transformation fails for what is much further.
  private static final double FAR = 4_000_000;

  private BboxSql() {}

  static void add(BoundSql sql, Bbox box) {
    switch (box.crs()) {
      case EPSG31370 -> touches(sql, "v.geom", envelope(Crs.EPSG31370), box);
      case EPSG3812 -> lambert2008(sql, box);
      case EPSG3857 -> touches(sql, "v.geom_crs84", envelope(Crs.CRS84), mercator(box));
      default -> degrees(sql, box);
    }
  }

  private static void degrees(BoundSql sql, Bbox box) {
    String envelope = envelope(Crs.CRS84);
    if (!box.crossesAntimeridian()) {
      touches(sql, "v.geom_crs84", envelope, box);
      return;
    }
    sql.add("(");
    touches(
        sql,
        "v.geom_crs84",
        envelope,
        new Bbox(box.west(), box.south(), Math.max(180, box.west()), box.north()));
    sql.add(" OR ");
    touches(
        sql,
        "v.geom_crs84",
        envelope,
        new Bbox(Math.min(-180, box.east()), box.south(), box.east(), box.north()));
    sql.add(")");
  }

  /** A box of web Mercator is a box in degrees too. */
  private static Bbox mercator(Bbox box) {
    return new Bbox(
        longitude(box.west()), latitude(box.south()), longitude(box.east()), latitude(box.north()));
  }

  /** What lies beyond the edge is behind the antimeridian. */
  private static double longitude(double x) {
    return Math.toDegrees(Math.max(-Tile.HALF_WORLD, Math.min(Tile.HALF_WORLD, x)) / Tile.EARTH);
  }

  private static double latitude(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(y / Tile.EARTH)));
  }

  /** Its sides are no straight lines in the CRS of the column; short pieces of them are. */
  private static void lambert2008(BoundSql sql, Bbox box) {
    Bbox near = new Bbox(near(box.west()), near(box.south()), near(box.east()), near(box.north()));
    double piece =
        Math.max(1, Math.max(near.east() - near.west(), near.north() - near.south()) / 32);
    String envelope =
        "ST_Transform(ST_Segmentize(" + envelope(Crs.EPSG3812) + ", " + piece + "), 31370)";
    touches(sql, "v.geom", envelope, near);
  }

  private static double near(double metres) {
    return Math.max(-FAR, Math.min(FAR, metres));
  }

  /** The envelope of a line also serves boxes without width or height, which are no polygons. */
  private static String envelope(Crs crs) {
    return "ST_Envelope(ST_SetSRID(ST_MakeLine(ST_MakePoint(?::float8, ?::float8),"
        + " ST_MakePoint(?::float8, ?::float8)), "
        + crs.srid()
        + "))";
  }

  private static void touches(BoundSql sql, String column, String envelope, Bbox box) {
    Object[] corners = {box.west(), box.south(), box.east(), box.north()};
    sql.add("(" + column + " && " + envelope, corners);
    sql.add(" AND ST_Intersects(" + column + ", " + envelope + "))", corners);
  }
}
