package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.RowRejected;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * For sources that draw all features of a kind as one shape: loaded as it is, it would count as one
 * feature as large as Flanders.
 */
final class OnePart {
  private OnePart() {}

  static void check(byte[] wkb) throws RowRejected {
    int parts;
    try {
      parts = new WKBReader().read(wkb).getNumGeometries();
    } catch (ParseException | IllegalArgumentException e) {
      // Arcs, which JTS does not know; they are no reason to refuse the row.
      return;
    }
    if (parts > 1) {
      throw new RowRejected(
          "geometrie_in_delen",
          "De geometrie heeft "
              + parts
              + " losse delen, die elk een eigen rij horen te zijn. Neem het bestand uit elkaar:"
              + " ogr2ogr -explodecollections.");
    }
  }
}
