package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.util.List;

/**
 * GeoJSON (RFC 7946) without whitespace. Every feature has every property, null where there is no
 * value; the counts and links stand at the end, when they are known.
 */
public final class GeoJsonEncoder implements FeatureEncoder {
  private static final byte[] NULL = JsonText.ascii("null");
  private static final byte[] TRUE = JsonText.ascii("true");
  private static final byte[] FALSE = JsonText.ascii("false");
  private static final byte[] ID = JsonText.ascii("{\"type\":\"Feature\",\"id\":");
  private static final byte[] GEOMETRY = JsonText.ascii(",\"geometry\":");
  private static final byte[] PROPERTIES = JsonText.ascii(",\"properties\":{");
  private final byte[][] names;
  private final ColumnType[] types;
  private boolean first;

  public GeoJsonEncoder(FeatureShape shape) {
    List<Property> properties = shape.properties();
    names = properties.stream().map(p -> JsonText.name(p.name())).toArray(byte[][]::new);
    types = properties.stream().map(Property::type).toArray(ColumnType[]::new);
  }

  @Override
  public void begin(Bytes out) {
    out.put("{\"type\":\"FeatureCollection\",\"features\":[");
    first = true;
  }

  @Override
  public void feature(Bytes out, Row row) {
    if (!first) {
      out.put(',');
    }
    first = false;
    open(out, row);
    out.put('}');
  }

  @Override
  public void end(Bytes out, PageInfo info) {
    out.put("],\"numberMatched\":").put(info.matched());
    out.put(",\"numberReturned\":").put(info.returned());
    out.put(",\"timeStamp\":\"").put(info.timeStamp().toString()).put('"');
    links(out, info.links());
    out.put('}');
  }

  /** A document of its own for one feature. */
  public void single(Bytes out, Row row, List<Link> links) {
    open(out, row);
    links(out, links);
    out.put('}');
  }

  private void open(Bytes out, Row row) {
    out.put(ID);
    JsonText.write(out, row.id());
    out.put(GEOMETRY);
    byte[] wkb = row.wkb();
    if (wkb == null) {
      out.put(NULL);
    } else {
      GeometryEncoder.GEOJSON.write(out, wkb);
    }
    out.put(PROPERTIES);
    for (int i = 0; i < names.length; i++) {
      if (i > 0) {
        out.put(',');
      }
      out.put(names[i]);
      value(out, row, i);
    }
    out.put('}');
  }

  private void value(Bytes out, Row row, int i) {
    if (row.isNull(i)) {
      out.put(NULL);
      return;
    }
    switch (types[i]) {
      case TEXT -> JsonText.write(out, row.text(i));
      case INTEGER -> out.put(row.integer(i));
      case NUMBER -> number(out, row.number(i));
      case BOOLEAN -> out.put(row.bool(i) ? TRUE : FALSE);
      case DATE -> out.put('"').put(row.date(i).toString()).put('"');
    }
  }

  private static void number(Bytes out, double value) {
    if (Numbers.hasText(value)) {
      Numbers.real(out, value);
    } else {
      out.put(NULL);
    }
  }

  private static void links(Bytes out, List<Link> links) {
    out.put(",\"links\":[");
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      out.put(i == 0 ? "{\"href\":" : ",{\"href\":");
      JsonText.write(out, link.href());
      member(out, ",\"rel\":", link.rel());
      member(out, ",\"type\":", link.type());
      member(out, ",\"title\":", link.title());
      out.put('}');
    }
    out.put(']');
  }

  private static void member(Bytes out, String name, String value) {
    if (value != null) {
      out.put(name);
      JsonText.write(out, value);
    }
  }
}
