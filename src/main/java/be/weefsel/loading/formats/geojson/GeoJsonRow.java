package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.Properties;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One feature of a GeoJSON stream. */
final class GeoJsonRow implements SourceRow {
  private final GeoJsonGeometry geometry = new GeoJsonGeometry();
  private final Properties properties;
  private String id;
  private String text;
  private RowRejected problem;

  GeoJsonRow(List<String> wanted) {
    this.properties = new Properties(wanted);
  }

  private void clear() {
    id = null;
    text = null;
    problem = null;
    properties.clear();
    geometry.clear();
  }

  /** Reads the feature that the parser stands on. */
  void read(JsonParser json) throws IOException {
    clear();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      fail(unreadable("dit is geen object"));
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("properties") && value == JsonToken.START_OBJECT) {
        properties(json);
      } else if (field.equals("geometry")) {
        geometry.read(json);
      } else if (field.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        id = json.getText();
      } else if (field.equals("type") && value == JsonToken.VALUE_STRING) {
        String type = Json.text(json, 100);
        if (!"Feature".equals(type)) {
          fail(unreadable("dit is geen Feature maar '" + type + "'"));
        }
      } else {
        json.skipChildren();
      }
    }
  }

  /** Reads a geometry that stands alone. */
  void readGeometry(JsonParser json) throws IOException {
    clear();
    geometry.read(json);
  }

  /** A row that could not be read. */
  void broken(String how, String original) {
    clear();
    text = original;
    fail(unreadable(how));
  }

  private static RowRejected unreadable(String how) {
    return new RowRejected("rij_onleesbaar", "De rij is onleesbaar: " + how + ".");
  }

  private void properties(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (problem != null || properties.has(name)) {
        json.skipChildren();
      } else {
        try {
          properties.put(name, value(json, name));
        } catch (RowRejected e) {
          fail(e);
        }
      }
    }
  }

  private static Object value(JsonParser json, String name) throws IOException, RowRejected {
    return switch (json.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json, name);
      case VALUE_STRING -> json.getText().isBlank() ? null : json.getText();
      default -> {
        String text = Json.text(json, Limits.VALUE_CHARS);
        if (text == null) {
          throw Properties.tooLarge(name);
        }
        yield text;
      }
    };
  }

  private static Object number(JsonParser json, String name) throws IOException, RowRejected {
    if (Json.isTooLong(json)) {
      throw new RowRejected("waarde_te_groot", "Het veld " + name + ": " + Json.tooLong() + ".");
    }
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? json.getText()
          : (Object) json.getLongValue();
    }
    double number = json.getDoubleValue();
    return Double.isNaN(number) ? null : (Object) number;
  }

  private void fail(RowRejected e) {
    problem = problem == null ? e : problem;
  }

  /** Why the whole row cannot be read; empty where it can. */
  Optional<String> problem() {
    return Optional.ofNullable(problem).map(RowRejected::reason);
  }

  /** The names of the properties, as they are spelled. */
  Iterable<String> names() {
    return properties.names();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Object value(int column) throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    return properties.wanted(column);
  }

  @Override
  public byte[] wkb() throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    return geometry.wkb();
  }

  @Override
  public String original() {
    ObjectNode row = Originals.object();
    if (text != null) {
      return Originals.text(row.put("@tekst", text));
    }
    if (id != null) {
      row.put("@id", id);
    }
    properties.writeTo(row);
    try {
      row.put("@geometry", WktText.of(geometry.wkb()));
    } catch (RowRejected e) {
      row.put("@geometry", e.reason());
    }
    return Originals.text(row);
  }
}
