package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.WkbBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The geometry of one feature, as WKB. Members may come in any order. */
public final class GeoJsonGeometry {
  private static final List<String> TYPES =
      List.of("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon");
  private static final int DEEPEST = 16;
  private final WkbBuilder builder = new WkbBuilder();
  private byte[] wkb;
  private RowRejected problem;

  public void clear() {
    wkb = null;
    problem = null;
  }

  /** Reads the value that the parser stands on: an object, or null. */
  public void read(JsonParser json) throws IOException {
    clear();
    wkb = object(json, 0);
  }

  /** WKB; null for no geometry. */
  public byte[] wkb() throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    return wkb;
  }

  private byte[] object(JsonParser json, int depth) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT || depth > DEEPEST) {
      if (json.currentToken() != JsonToken.VALUE_NULL) {
        json.skipChildren();
        fail("ze is geen object");
      }
      return null;
    }
    String type = null;
    Object coordinates = null;
    List<byte[]> parts = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "type" -> type = json.getText();
        case "coordinates" -> coordinates = coordinates(json, 0);
        case "geometries" -> parts = parts(json, depth);
        default -> json.skipChildren();
      }
    }
    return build(type, coordinates, parts);
  }

  private byte[] build(String type, Object coordinates, List<byte[]> parts) {
    if (problem != null) {
      return null;
    }
    if ("GeometryCollection".equals(type) && parts != null) {
      return builder.collection(parts);
    }
    int kind = TYPES.indexOf(type) + 1;
    if (kind == 0 || coordinates == null) {
      fail(kind == 0 ? "type " + type + " bestaat niet" : "ze heeft geen coördinaten");
      return null;
    }
    try {
      return builder.build(kind, coordinates);
    } catch (ClassCastException e) {
      fail("de coördinaten zijn anders genest dan bij " + type);
      return null;
    }
  }

  private List<byte[]> parts(JsonParser json, int depth) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return null;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      byte[] part = object(json, depth + 1);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A position as {@code double[]}, anything above it as a list; null where it is neither. */
  private Object coordinates(JsonParser json, int depth) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY || depth > 4) {
      fail("een coördinaat is geen getal: " + json.getText());
      json.skipChildren();
      return null;
    }
    json.nextToken();
    if (json.currentToken().isNumeric()) {
      return position(json);
    }
    List<Object> all = new ArrayList<>();
    for (; json.currentToken() != JsonToken.END_ARRAY; json.nextToken()) {
      all.add(coordinates(json, depth + 1));
    }
    return all;
  }

  private double[] position(JsonParser json) throws IOException {
    double[] xy = {json.getDoubleValue(), Double.NaN};
    int read = 1;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (!json.currentToken().isNumeric()) {
        fail("een coördinaat is geen getal: " + json.getText());
        json.skipChildren();
      } else if (read++ == 1) {
        xy[1] = json.getDoubleValue();
      }
    }
    if (read == 1) {
      fail("een punt heeft maar één coördinaat");
    }
    return xy;
  }

  private void fail(String how) {
    if (problem == null) {
      problem = new RowRejected("geometrie_onleesbaar", "De geometrie is onleesbaar: " + how + ".");
    }
  }
}
