package be.weefsel.loading.bron;

import be.weefsel.database.BinaryCopy;
import be.weefsel.database.Sql;
import be.weefsel.loading.mapping.ColumnChoice;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.SourceRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** The rejected rows of a staged or checked table. */
public final class Rejects {
  private static final int EXAMPLES = 3;
  private static final int REASONS = 3;

  private Rejects() {}

  /**
   * Rows that were rejected for one reason.
   *
   * @param examples up to three, each with the number of its row
   */
  public record Group(String code, long count, List<String> examples) {}

  /** By reason, the most frequent first. */
  public static List<Group> groups(Connection c, String table) {
    return Sql.list(
        c,
        "SELECT w_code, max(n), array_agg(format('rij %s: %s', rij, w_reden) ORDER BY rij)"
            + " FILTER (WHERE place <= "
            + EXAMPLES
            + ") FROM (SELECT rij, w_code, w_reden,"
            + " count(*) OVER (PARTITION BY w_code) AS n, row_number() OVER (PARTITION BY w_code"
            + " ORDER BY rij) AS place FROM "
            + table
            + " WHERE w_code IS NOT NULL) AS r"
            + " GROUP BY w_code ORDER BY 2 DESC, 1",
        r -> new Group(r.getString(1), r.getLong(2), List.of((String[]) r.getArray(3).getArray())));
  }

  /** The most frequent reasons, each with a row that has it. */
  public static String summary(Connection c, String table) {
    return groups(c, table).stream()
        .limit(REASONS)
        .map(g -> g.count() + " × " + g.code() + " (" + g.examples().get(0) + ")")
        .collect(Collectors.joining("; "));
  }

  /** Reads the files again for the rows that only SQL rejected: what stood there, and where. */
  public static void complete(Connection c, String table, List<ColumnChoice> sources)
      throws SQLException {
    BitSet wanted = new BitSet();
    Sql.list(
            c,
            "SELECT rij FROM " + table + " WHERE w_code IS NOT NULL AND w_original IS NULL",
            r -> r.getInt(1))
        .forEach(wanted::set);
    if (wanted.isEmpty()) {
      return;
    }
    Sql.run(c, "CREATE TEMP TABLE origineel (rij bigint, regel bigint, tekst text) ON COMMIT DROP");
    try (BinaryCopy copy = BinaryCopy.into(c, "origineel", List.of("rij", "regel", "tekst"))) {
      copyOriginals(copy, wanted, sources);
      copy.finish();
    }
    Sql.run(
        c,
        "UPDATE "
            + table
            + " AS t SET w_original = tekst, w_reden = w_reden || CASE WHEN regel > 0 THEN"
            + " format(' (regel %s)', regel) ELSE '' END FROM origineel AS o WHERE o.rij = t.rij;"
            + " DROP TABLE origineel");
  }

  /** Puts all rejects in the register. */
  public static void keep(Connection c, String table, int lading, List<ColumnChoice> sources)
      throws SQLException {
    String[] names = sources.stream().map(s -> s.source().name()).toArray(String[]::new);
    Sql.update(
        c,
        "INSERT INTO beheer.geweigerd (lading_id, row_number, code, reason, original, source)"
            + " SELECT ?, rij, w_code, w_reden, w_original::jsonb, (?::text[])[w_bron + 1] FROM "
            + table
            + " WHERE w_code IS NOT NULL ORDER BY rij",
        lading,
        c.createArrayOf("text", names));
  }

  private static void copyOriginals(BinaryCopy copy, BitSet wanted, List<ColumnChoice> sources)
      throws SQLException {
    CopyingVisitor visitor = new CopyingVisitor(copy, wanted);
    for (ColumnChoice choice : sources) {
      choice.source().read(List.of(), visitor);
    }
    visitor.check();
  }

  /** A visitor cannot throw SQLException; the first one is kept until the end. */
  private static final class CopyingVisitor implements RowSource.Visitor {
    private final BinaryCopy copy;
    private final BitSet wanted;
    private int rij;
    private SQLException failure;

    private CopyingVisitor(BinaryCopy copy, BitSet wanted) {
      this.copy = copy;
      this.wanted = wanted;
    }

    @Override
    public void row(SourceRow row) {
      rij++;
      if (failure != null || !wanted.get(rij)) {
        return;
      }
      try {
        copy.row();
        copy.int8(rij);
        copy.int8(row.line());
        copy.text(row.original());
      } catch (SQLException e) {
        failure = e;
      }
    }

    private void check() throws SQLException {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
