package be.weefsel.loading.formats.geopackage;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;

/** A row with a geometry or another value that is too large to be held; only its id is known. */
record LargeRow(String id) implements SourceRow {

  @Override
  public Object value(int wanted) throws RowRejected {
    throw new RowRejected(
        "waarde_te_groot",
        "De rij heeft een geometrie of een veld van meer dan "
            + (Limits.GEOMETRY_BYTES >> 20)
            + " MB.");
  }

  @Override
  public byte[] wkb() throws RowRejected {
    value(0);
    return null;
  }

  @Override
  public String original() {
    return Originals.text(Originals.object().put("@id", id));
  }
}
