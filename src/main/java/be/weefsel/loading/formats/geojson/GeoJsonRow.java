package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One feature of a GeoJSON stream. */
public final class GeoJsonRow implements SourceRow {
  private final String[] wanted;
  private final GeoJsonGeometry geometry = new GeoJsonGeometry();
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final Map<String, String> spelling = new LinkedHashMap<>();
  private String id;
  private RowRejected problem;

  public GeoJsonRow(List<String> wanted) {
    this.wanted = wanted.stream().map(w -> w.toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  /** Reads the feature that the parser stands on. */
  public void read(JsonParser json) throws IOException {
    id = null;
    problem = null;
    properties.clear();
    spelling.clear();
    geometry.clear();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      problem = new RowRejected("rij_onleesbaar", "Dit element van \"features\" is geen object.");
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
      } else {
        json.skipChildren();
      }
    }
  }

  private void properties(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      String key = name.toLowerCase(Locale.ROOT);
      if (spelling.putIfAbsent(key, name) == null) {
        properties.put(key, scalar(json));
      } else {
        json.skipChildren();
      }
    }
  }

  private static Object scalar(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT ->
          json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? json.getText()
              : (Object) json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_STRING -> json.getText().isBlank() ? null : json.getText();
      default -> json.readValueAsTree().toString();
    };
  }

  /** The names of the properties, as they are spelled. */
  public Set<String> properties() {
    return Set.copyOf(spelling.values());
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
    return properties.get(wanted[column]);
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
    if (id != null) {
      row.put("@id", id);
    }
    spelling.forEach((key, name) -> row.putPOJO(name, properties.get(key)));
    try {
      row.put("@geometry", WktText.of(geometry.wkb()));
    } catch (RowRejected e) {
      row.put("@geometry", e.reason());
    }
    return Originals.text(row);
  }
}
