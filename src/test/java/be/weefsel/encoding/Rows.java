package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Row;
import be.weefsel.layers.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Rows of a layer with a property of every type, the last two of which are its validity. */
final class Rows {
  static final PageInfo PAGE =
      new PageInfo(
          List.of(new Link("http://x/?a=1", "self", "application/json", "\"Zelf\"")),
          Instant.parse("2026-07-01T10:00:00Z"),
          5,
          3);

  private Rows() {}

  static FeatureShape shape(GeometryType type, Crs crs) {
    return FeatureShape.of(layer(type), crs);
  }

  private static PublishedLayer layer(GeometryType type) {
    return new PublishedLayer(
        "gebouwen",
        new Text("Gebouwen", "Buildings"),
        new Text("Wat er staat", "What stands there"),
        "nr",
        type,
        List.of("begin", "einde"),
        List.of(
            property("naam", ColumnType.TEXT, null),
            property("nr", ColumnType.INTEGER, null),
            property("hoogte", ColumnType.NUMBER, "m"),
            property("bewoond", ColumnType.BOOLEAN, null),
            property("begin", ColumnType.DATE, null),
            property("einde", ColumnType.DATE, null)),
        List.of(),
        null,
        3);
  }

  private static Property property(String name, ColumnType type, String unit) {
    return new Property(name, type, new Text("De " + name, "The " + name), unit);
  }

  /** Nasty values, no values, and plain ones. */
  static List<Row> rows(String... wkt) throws ParseException {
    return List.of(
        new GivenRow(
            "a/1",
            wkb(wkt[0]),
            "Café \"Zwaan\";\n=1+1, 😀\u0001",
            Long.MIN_VALUE,
            1e300,
            true,
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2020, 3, 1)),
        new GivenRow("b", wkb(wkt[1]), null, null, null, null, null, null),
        new GivenRow("c", wkb(wkt[2]), "", 0L, 12.5, false, LocalDate.of(2020, 2, 29), null));
  }

  static byte[] wkb(String wkt) throws ParseException {
    return wkt == null ? null : wkb(new WKTReader().read(wkt));
  }

  static byte[] wkb(Geometry geometry) {
    return new WKBWriter().write(geometry);
  }

  static Bytes written(FeatureEncoder encoder, List<Row> rows) {
    Bytes out = new Bytes(16);
    encoder.begin(out);
    rows.forEach(row -> encoder.feature(out, row));
    encoder.end(out, PAGE);
    return out;
  }
}
