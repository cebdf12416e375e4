package be.weefsel.loading.bron;

import be.weefsel.database.BinaryCopy;
import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.loading.rows.RowRejected;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The table that every row of the files arrives in, good or bad. It is not logged and is gone
 * before the transaction ends.
 *
 * <p>Columns: rij, w_bron (which source), w_weg (whether it leaves an earlier lading), w_code,
 * w_reden, w_original, the canonical columns, geom, w_bewezen (the area of a surface that was
 * proven valid, see {@link ProvenRows}). What is ours alone begins with {@code w_}, since a dataset
 * may well have a column {@code code}.
 */
public final class Staging implements AutoCloseable {
  private final Dataset dataset;
  private final BinaryCopy copy;

  private Staging(Dataset dataset, BinaryCopy copy) {
    this.dataset = dataset;
    this.copy = copy;
  }

  public static Staging create(Connection c, Dataset dataset, String table) throws SQLException {
    List<String> names =
        new ArrayList<>(List.of("rij", "w_bron", "w_weg", "w_code", "w_reden", "w_original"));
    StringBuilder sql =
        new StringBuilder(
            "CREATE UNLOGGED TABLE "
                + table
                + " (rij bigint, w_bron smallint, w_weg boolean, w_code text, w_reden text, w_original text");
    for (Column column : dataset.columns()) {
      sql.append(", ").append(Sql.name(column.name())).append(' ').append(column.type().sql());
      names.add(column.name());
    }
    if (dataset.hasGeometry()) {
      // Without its SRID: which one it is, is only certain after the last row.
      sql.append(", geom geometry");
      names.add("geom");
      sql.append(", w_bewezen float8");
      names.add("w_bewezen");
    }
    Sql.run(c, sql.append(")").toString());
    return new Staging(dataset, BinaryCopy.into(c, table, names));
  }

  /**
   * Adds a good row.
   *
   * @param removes whether it leaves an earlier lading
   * @param wkb null for no geometry
   * @param proven area; NaN where nothing is proven
   */
  public void accept(
      long rij, int source, boolean removes, Object[] values, byte[] wkb, double proven)
      throws SQLException {
    copy.row();
    copy.int8(rij);
    copy.int2(source);
    copy.bool(removes);
    none(3);
    for (Object value : values) {
      write(value);
    }
    if (dataset.hasGeometry()) {
      if (wkb == null) {
        copy.none();
      } else {
        copy.bytes(wkb);
      }
      if (Double.isNaN(proven)) {
        copy.none();
      } else {
        copy.float8(proven);
      }
    }
  }

  public void reject(long rij, int source, RowRejected why, String original) throws SQLException {
    copy.row();
    copy.int8(rij);
    copy.int2(source);
    copy.bool(false);
    copy.text(why.code());
    copy.text(why.reason());
    copy.text(original);
    none(dataset.columns().size() + (dataset.hasGeometry() ? 2 : 0));
  }

  private void write(Object value) {
    if (value == null) {
      copy.none();
    } else if (value instanceof String s) {
      copy.text(s);
    } else if (value instanceof Long l) {
      copy.int8(l);
    } else if (value instanceof Double d) {
      copy.float8(d);
    } else if (value instanceof Boolean b) {
      copy.bool(b);
    } else {
      copy.date((LocalDate) value);
    }
  }

  private void none(int count) {
    for (int i = 0; i < count; i++) {
      copy.none();
    }
  }

  /** Ends the stream; without it {@link #close} cancels. */
  public long finish() throws SQLException {
    return copy.finish();
  }

  @Override
  public void close() throws SQLException {
    copy.close();
  }
}
