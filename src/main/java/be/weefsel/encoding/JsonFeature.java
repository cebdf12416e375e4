package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.util.List;

/** The members of a feature that GeoJSON and what is built upon it have in common. */
final class JsonFeature {
  static final byte[] NULL = JsonText.ascii("null");
  private static final byte[] TRUE = JsonText.ascii("true");
  private static final byte[] FALSE = JsonText.ascii("false");
  private static final byte[] ID = JsonText.ascii("{\"type\":\"Feature\",\"id\":");
  private static final byte[] PROPERTIES = JsonText.ascii(",\"properties\":{");
  private final byte[][] names;
  private final ColumnType[] types;

  JsonFeature(FeatureShape shape) {
    List<Property> properties = shape.properties();
    names = properties.stream().map(p -> JsonText.name(p.name())).toArray(byte[][]::new);
    types = properties.stream().map(Property::type).toArray(ColumnType[]::new);
  }

  /** Opens the feature; the caller closes it. */
  static void id(Bytes out, Row row) {
    out.put(ID);
    JsonText.write(out, row.id());
  }

  /** Every property, null where there is no value. */
  void properties(Bytes out, Row row) {
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
      case DATE -> out.put('"').put(row.date(i)).put('"');
    }
  }

  private static void number(Bytes out, double value) {
    if (Numbers.hasText(value)) {
      Numbers.real(out, value);
    } else {
      out.put(NULL);
    }
  }

  /** A geometry, or null. */
  static void geometry(Bytes out, GeometryEncoder encoder, byte[] wkb) {
    if (wkb == null) {
      out.put(NULL);
    } else {
      encoder.write(out, wkb);
    }
  }

  /** What stands at the foot of a collection. */
  static void foot(Bytes out, PageInfo info) {
    if (info.matched() >= 0) {
      out.put(",\"numberMatched\":").put(info.matched());
    }
    out.put(",\"numberReturned\":").put(info.returned());
    out.put(",\"timeStamp\":\"").put(info.timeStamp().toString()).put('"');
    links(out, info.links());
  }

  static void links(Bytes out, List<Link> links) {
    out.put(",\"links\":[");
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      out.put(i == 0 ? "{\"href\":" : ",{\"href\":");
      JsonText.write(out, link.href());
      member(out, ",\"rel\":", link.rel());
      member(out, ",\"type\":", link.type());
      member(out, ",\"title\":", link.title());
      if (link.body() != null) {
        out.put(",\"method\":\"POST\",\"body\":").put(link.body());
      }
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
