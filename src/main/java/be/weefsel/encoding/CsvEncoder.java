package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.util.List;

/**
 * CSV as RFC 4180 has it: a header, then {@code id}, the properties, and the geometry. Null is an
 * empty field, an empty text is {@code ""}.
 */
public final class CsvEncoder implements FeatureEncoder {
  /** The media type with what RFC 4180 lets it say. */
  public static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private final List<String> names;
  private final ColumnType[] types;
  private final CsvOptions options;
  private final char separator;
  private final CsvGeometry geometry;

  public CsvEncoder(FeatureShape shape, CsvOptions options) {
    this.names = shape.properties().stream().map(Property::name).toList();
    this.types = shape.properties().stream().map(Property::type).toArray(ColumnType[]::new);
    this.options = options;
    this.separator = options.semicolons() ? ';' : ',';
    this.geometry = new CsvGeometry(shape, options);
  }

  @Override
  public void begin(Bytes out) {
    if (options.byteOrderMark()) {
      out.put(String.valueOf(BYTE_ORDER_MARK));
    }
    out.put("id");
    for (String name : names) {
      out.put(separator);
      CsvText.write(out, name);
    }
    geometry.header(out);
    out.put("\r\n");
  }

  @Override
  public void feature(Bytes out, Row row) {
    CsvText.write(out, row.id());
    for (int i = 0; i < types.length; i++) {
      out.put(separator);
      if (!row.isNull(i)) {
        value(out, row, i);
      }
    }
    geometry.fields(out, row);
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
      case DATE -> out.put(row.date(i));
    }
  }

  private void number(Bytes out, double value) {
    if (Numbers.hasText(value)) {
      int from = out.size();
      Numbers.real(out, value);
      if (options.semicolons()) {
        out.replace(from, '.', ',');
      }
    }
  }
}
