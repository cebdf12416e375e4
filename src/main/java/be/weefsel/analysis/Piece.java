package be.weefsel.analysis;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * One piece of the work on a relation.
 *
 * @param number the same in every run over the same data
 * @param cuts what hides whole relations behind the piece's part of them
 * @param tegel the envelope to write for {@code :tegel}; null for none
 */
record Piece(int number, List<Cut> cuts, String tegel) {
  private static final int SMALLEST = 5_000;
  private static final int LARGEST = 100_000;
  private static final int AIM = 16;
  private static final int TILE_METRES = 5_000;

  /**
   * What stands before the relation of the same name for the time of a piece.
   *
   * @param table a temporary table with statistics of its own, instead of a view: the planner must
   *     not take a gemeente for one of the many cells
   */
  record Cut(String name, String condition, boolean table) {
    void make(Connection c, Meting meting) {
      Sql.run(
          c,
          "CREATE TEMP %s %s AS SELECT * FROM %s.%s WHERE %s"
              .formatted(
                  table ? "TABLE" : "VIEW", name, Sql.name(meting.schema()), source(), condition));
      if (table) {
        Sql.run(c, "ANALYZE pg_temp." + name);
      }
    }

    void drop(Connection c) {
      Sql.run(c, "DROP " + (table ? "TABLE" : "VIEW") + " pg_temp." + name);
    }

    private String source() {
      return "gebied".equals(name) ? "gebieden" : name;
    }
  }

  static List<Piece> of(Connection c, Meting meting, Relation relation) {
    return switch (relation.file().piece()) {
      case WHOLE -> List.of(new Piece(0, List.of(), null));
      case PERCEEL -> perceelRanges(c, meting, relation);
      case GEBIED -> kindsOfGebied(c, meting, relation.file());
      case TILE -> tiles(c, meting);
    };
  }

  String fill(String sql) {
    return tegel == null ? sql : sql.replace(":tegel", tegel);
  }

  private static List<Piece> perceelRanges(Connection c, Meting meting, Relation relation) {
    List<String> cut = perPerceel(c, relation);
    long last =
        Sql.number(c, "SELECT max(perceel_id) FROM " + Sql.name(meting.schema()) + ".perceel");
    long size = Math.max(SMALLEST, Math.min(LARGEST, last / AIM + 1));
    List<Piece> pieces = new ArrayList<>();
    for (long from = 1; from <= last; from += size) {
      String range = "perceel_id >= %d AND perceel_id < %d".formatted(from, from + size);
      pieces.add(
          new Piece(
              pieces.size(), cut.stream().map(name -> new Cut(name, range, false)).toList(), null));
    }
    return pieces;
  }

  /** What of all that a relation reads goes by perceel as well. */
  private static List<String> perPerceel(Connection c, Relation relation) {
    List<String> names = new ArrayList<>(List.of(MetingSchema.PERCEEL));
    relation.after().stream()
        .filter(r -> r.file().piece() == SqlFile.Piece.PERCEEL)
        .filter(r -> relation.reads().contains(r.name()))
        .filter(
            r ->
                Sql.number(
                        c,
                        "SELECT count(*) FROM pg_attribute WHERE attrelid = ?::regclass AND attname"
                            + " = 'perceel_id'",
                        r.qualifiedTable())
                    > 0)
        .forEach(r -> names.add(r.name()));
    return names.stream().distinct().toList();
  }

  private static List<Piece> kindsOfGebied(Connection c, Meting meting, SqlFile file) {
    List<Piece> pieces = new ArrayList<>();
    for (String soort :
        Sql.list(
            c,
            "SELECT DISTINCT soort FROM "
                + Sql.name(meting.schema())
                + ".gebieden WHERE geom IS NOT NULL ORDER BY soort",
            r -> r.getString(1))) {
      if (file.isFor(soort)) {
        String condition = "reden IS NULL AND soort = " + Sql.literal(soort);
        pieces.add(new Piece(pieces.size(), List.of(new Cut("gebied", condition, true)), null));
      }
    }
    return pieces;
  }

  /** The squares of a fixed grid that hold percelen: the same square for the same place, always. */
  private static List<Piece> tiles(Connection c, Meting meting) {
    List<String> envelopes =
        Sql.list(
            c,
            // the few different extents first: most percelen lie in one square
            """
            SELECT DISTINCT x, y
            FROM  (SELECT DISTINCT floor(ST_XMin(geom) / %1$d)::int AS west, floor(ST_XMax(geom) / %1$d)::int AS oost,
                          floor(ST_YMin(geom) / %1$d)::int AS zuid, floor(ST_YMax(geom) / %1$d)::int AS noord
                   FROM   %2$s.perceel) p,
                   generate_series(west, oost) x, generate_series(zuid, noord) y
            ORDER  BY 1, 2
            """
                .formatted(TILE_METRES, Sql.name(meting.schema())),
            r -> envelope(r.getInt(1), r.getInt(2)));
    List<Piece> pieces = new ArrayList<>();
    for (String envelope : envelopes) {
      pieces.add(new Piece(pieces.size(), List.of(), envelope));
    }
    return pieces;
  }

  private static String envelope(int x, int y) {
    return "ST_MakeEnvelope(%d, %d, %d, %d, 31370)"
        .formatted(x * TILE_METRES, y * TILE_METRES, (x + 1) * TILE_METRES, (y + 1) * TILE_METRES);
  }

  /** A statement that has the columns of the pieces, for making the empty table. */
  static String shape(String sql) {
    return sql.replace(":tegel", envelope(0, 0));
  }
}
