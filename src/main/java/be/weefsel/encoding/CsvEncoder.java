package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.util.List;

/**
 * CSV as RFC 4180 has it: a header, then {@code id}, the properties, and {@code wkt} in longitude
 * and latitude. Null is an empty field, an empty text is {@code ""}.
 */
public final class CsvEncoder implements FeatureEncoder {
  private final List<String> names;
  private final ColumnType[] types;

  public CsvEncoder(FeatureShape shape) {
    names = shape.properties().stream().map(Property::name).toList();
    types = shape.properties().stream().map(Property::type).toArray(ColumnType[]::new);
  }

  @Override
  public void begin(Bytes out) {
    out.put("id");
    for (String name : names) {
      out.put(',');
      CsvText.write(out, name);
    }
    out.put(",wkt\r\n");
  }

  @Override
  public void feature(Bytes out, Row row) {
    CsvText.write(out, row.id());
    for (int i = 0; i < types.length; i++) {
      out.put(',');
      if (!row.isNull(i)) {
        value(out, row, i);
      }
    }
    out.put(',');
    byte[] wkb = row.wkb();
    if (wkb != null) {
      // Commas stand in every text but a point's, so all are quoted.
      out.put('"');
      GeometryEncoder.WKT.write(out, wkb);
      out.put('"');
    }
    out.put("\r\n");
  }

  @Override
  public void end(Bytes out, PageInfo info) {
    // A table has no foot; the web says the counts in headers.
  }

  private void value(Bytes out, Row row, int i) {
    switch (types[i]) {
      case TEXT -> CsvText.write(out, row.text(i));
      case INTEGER -> out.put(row.integer(i));
      case NUMBER -> number(out, row.number(i));
      case BOOLEAN -> out.put(row.bool(i) ? "true" : "false");
      case DATE -> out.put(row.date(i).toString());
    }
  }

  private static void number(Bytes out, double value) {
    if (Numbers.hasText(value)) {
      Numbers.real(out, value);
    }
  }
}
