package be.weefsel.loading.rejects;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import be.weefsel.loading.rows.Corrected;
import be.weefsel.loading.rows.Originals;
import java.util.ArrayList;
import java.util.List;

/**
 * The rejects of one source, as they are written: its own columns and ours.
 *
 * @param source its name in the register
 * @param layer the name of its layer
 * @param columns in the order of the file, with what their values are
 * @param hasIds whether its features had ids
 * @param hasGeometry whether its rows had a geometry of their own
 * @param hasTexts whether rows could not be cut into fields
 * @param wkt the column that holds the geometry as text; null where there is none
 * @param crs of the geometry
 */
record Section(
    String source,
    String layer,
    List<GeoPackageLayer.Column> columns,
    boolean hasIds,
    boolean hasGeometry,
    boolean hasTexts,
    String wkt,
    SpatialReference crs) {

  /** The columns of ours, as they come before those of the file. */
  List<GeoPackageLayer.Column> ours() {
    List<GeoPackageLayer.Column> all =
        new ArrayList<>(
            List.of(
                GeoPackageLayer.integer(Corrected.ROW),
                GeoPackageLayer.text(Corrected.CODE),
                GeoPackageLayer.text(Corrected.REASON),
                GeoPackageLayer.text(Corrected.LAYER)));
    if (hasIds) {
      all.add(GeoPackageLayer.text(Corrected.ID));
    }
    if (hasTexts) {
      all.add(GeoPackageLayer.text(Corrected.TEXT));
    }
    if (hasGeometry || wkt != null) {
      all.add(GeoPackageLayer.text(Corrected.GEOMETRY));
    }
    return all;
  }

  /** The value of one of our own columns. */
  Object value(String column, StoredReject row, Shape shape) {
    return switch (column) {
      case Corrected.ROW -> row.number();
      case Corrected.CODE -> row.code();
      case Corrected.REASON -> row.reason();
      case Corrected.LAYER -> layer;
      case Corrected.ID -> row.text(Originals.ID);
      case Corrected.TEXT -> row.text(Originals.TEXT);
      case Corrected.GEOMETRY -> shape.unreadable();
      default -> throw new IllegalStateException(column);
    };
  }
}
