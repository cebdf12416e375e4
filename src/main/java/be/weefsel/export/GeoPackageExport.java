package be.weefsel.export;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageWriter;
import be.weefsel.encoding.Extent;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes a layer as GeoPackage 1.3 with its index, the titles of its columns, and where it came
 * from. Axes are x, y or longitude, latitude in every CRS.
 */
final class GeoPackageExport {
  private static final String SCHEMA_ORG = "https://schema.org/Dataset";
  private final WholeLayer layer;
  private final FeatureShape shape;

  GeoPackageExport(WholeLayer layer) {
    this.layer = layer;
    this.shape = layer.shape();
  }

  long write(Path file) {
    GeoPackageLayer description = description();
    try (GeoPackageWriter writer = new GeoPackageWriter(file, layer.meting().closedAt())) {
      GeoPackageWriter.Layer rows =
          shape.geometry() ? writer.indexedLayer(description) : writer.layer(description);
      long features = layer.data().layers().each(layer.meting(), shape, row -> add(rows, row));
      titles(writer, description);
      writer.metadata(
          description,
          SCHEMA_ORG,
          "application/ld+json",
          DatasetMetadata.of(layer.meting(), shape));
      writer.finish();
      return features;
    }
  }

  private GeoPackageLayer description() {
    List<GeoPackageLayer.Column> columns = new ArrayList<>();
    columns.add(GeoPackageLayer.text("id"));
    shape.properties().forEach(p -> columns.add(column(p)));
    PublishedLayer about = shape.layer();
    return new GeoPackageLayer(
        about.id(),
        about.title().nl(),
        layer.data().layers().reference(shape.crs()),
        shape.geometry() ? type(about.geometry()) : null,
        columns);
  }

  private static String type(GeometryType type) {
    return type.geoJson().toUpperCase(Locale.ROOT);
  }

  private static GeoPackageLayer.Column column(Property p) {
    return switch (p.type()) {
      case TEXT -> GeoPackageLayer.text(p.name());
      case INTEGER -> GeoPackageLayer.integer(p.name());
      case NUMBER -> GeoPackageLayer.real(p.name());
      case BOOLEAN -> GeoPackageLayer.bool(p.name());
      case DATE -> GeoPackageLayer.date(p.name());
    };
  }

  private void add(GeoPackageWriter.Layer rows, Row row) {
    List<Property> properties = shape.properties();
    Object[] values = new Object[properties.size() + 1];
    values[0] = row.id();
    for (int i = 0; i < properties.size(); i++) {
      values[i + 1] = row.isNull(i) ? null : value(row, i, properties.get(i));
    }
    byte[] wkb = shape.geometry() ? row.wkb() : null;
    rows.addWkb(wkb, wkb == null ? null : envelope(Extent.of(wkb)), values);
  }

  private static Object value(Row row, int i, Property property) {
    return switch (property.type()) {
      case TEXT -> row.text(i);
      case INTEGER -> row.integer(i);
      case NUMBER -> row.number(i);
      case BOOLEAN -> row.bool(i) ? 1 : 0;
      case DATE -> row.date(i).toString();
    };
  }

  private static Envelope envelope(Extent e) {
    return e.isEmpty() ? new Envelope() : new Envelope(e.minX(), e.maxX(), e.minY(), e.maxY());
  }

  private void titles(GeoPackageWriter writer, GeoPackageLayer description) {
    Set<String> used = new HashSet<>();
    for (Property p : shape.properties()) {
      String title = p.title() == null ? null : p.title().nl();
      boolean free = title != null && used.add(title);
      String unit = p.unit() == null ? null : "in " + p.unit();
      writer.describe(description, p.name(), free ? title : null, unit);
    }
  }
}
