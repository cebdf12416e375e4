package be.weefsel.encoding.mvt;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a layer, each written once; features name them by number. */
final class Values {
  private static final int TEXT = 1;
  private static final int DOUBLE = 3;
  private static final int UNSIGNED = 5;
  private static final int SIGNED = 6;
  private static final int BOOLEAN = 7;
  private final ColumnType[] types;
  private final int[] keys;
  private final Map<Object, Integer> known = new HashMap<>();
  private final Protobuf written = new Protobuf(4096);
  private final Protobuf value = new Protobuf(64);
  private final Protobuf tags = new Protobuf(64);
  private int used;

  Values(List<Property> properties) {
    types = properties.stream().map(Property::type).toArray(ColumnType[]::new);
    keys = new int[types.length];
  }

  /** The numbers of the properties and values of a row; a property without a value is not there. */
  Protobuf tags(Row row) {
    tags.clear();
    for (int i = 0; i < types.length; i++) {
      if (!row.isNull(i)) {
        Object read = read(row, i);
        if (read != null) {
          tags.varint(key(i));
          tags.varint(number(read));
        }
      }
    }
    return tags;
  }

  /** Writes the names that were used, and the values. */
  void write(Protobuf layer, List<Property> properties, int keyField) {
    String[] names = new String[used];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] > 0) {
        names[keys[i] - 1] = properties.get(i).name();
      }
    }
    for (String name : names) {
      layer.field(keyField, name);
    }
    layer.put(written);
  }

  private int key(int property) {
    if (keys[property] == 0) {
      keys[property] = ++used;
    }
    return keys[property] - 1;
  }

  private Object read(Row row, int i) {
    return switch (types[i]) {
      case TEXT -> row.text(i);
      case INTEGER -> row.integer(i);
      case NUMBER -> finite(row.number(i));
      case BOOLEAN -> row.bool(i);
      case DATE -> row.date(i).toString();
    };
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private int number(Object read) {
    Integer number = known.get(read);
    if (number == null) {
      number = known.size();
      known.put(read, number);
      write(read);
    }
    return number;
  }

  private void write(Object read) {
    value.clear();
    if (read instanceof String text) {
      value.field(TEXT, text);
    } else if (read instanceof Double real) {
      value.field(DOUBLE, real);
    } else if (read instanceof Boolean truth) {
      value.field(BOOLEAN, truth ? 1 : 0);
    } else {
      long whole = (Long) read;
      if (whole >= 0) {
        value.field(UNSIGNED, whole);
      } else {
        value.field(SIGNED, whole << 1 ^ whole >> 63);
      }
    }
    written.field(MvtLayer.VALUES, value);
  }
}
