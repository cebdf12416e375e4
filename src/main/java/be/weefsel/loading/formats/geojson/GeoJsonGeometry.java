package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.Positions;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;
import be.weefsel.loading.rows.Shown;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The geometry of one feature, as WKB. Members may come in any order. */
final class GeoJsonGeometry {
  private final Positions positions = new Positions();
  private final GeoJsonCoordinates coordinates = new GeoJsonCoordinates(positions);
  private byte[] wkb;
  private RowRejected problem;

  void clear() {
    wkb = null;
    problem = null;
  }

  /** Reads the value that the parser stands on: an object, or null. */
  void read(JsonParser json) throws IOException {
    clear();
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    JsonStreamContext outer = json.getParsingContext();
    outer = json.currentToken().isStructStart() ? outer.getParent() : outer;
    positions.begin();
    try {
      wkb = object(json, 0).wkb();
    } catch (RowRejected e) {
      problem = e;
      Json.leave(json, outer);
    }
  }

  /** WKB; null for no geometry. */
  byte[] wkb() throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    return wkb;
  }

  private Shape object(JsonParser json, int depth) throws IOException, RowRejected {
    if (json.currentToken() != JsonToken.START_OBJECT || depth > Limits.DEPTH) {
      throw unreadable(depth > Limits.DEPTH ? "ze is te diep genest" : "ze is geen object");
    }
    positions.part();
    String type = null;
    Nest nest = null;
    List<Shape> parts = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "type" -> type = Json.text(json, 100);
        case "coordinates" -> nest = value == JsonToken.VALUE_NULL ? null : coordinates.read(json);
        case "geometries" -> parts = parts(json, depth);
        default -> json.skipChildren();
      }
    }
    return shape(type, nest, parts);
  }

  private static Shape shape(String type, Nest nest, List<Shape> parts) throws RowRejected {
    if ("GeometryCollection".equals(type) && parts != null) {
      return Shape.of(Shape.COLLECTION, parts);
    }
    if (!Nest.isType(type) || nest == null) {
      throw unreadable(
          Nest.isType(type) || "GeometryCollection".equals(type)
              ? "ze heeft geen coördinaten"
              : "type " + Shown.value(type) + " bestaat niet");
    }
    return nest.shape(type);
  }

  private List<Shape> parts(JsonParser json, int depth) throws IOException, RowRejected {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw unreadable("\"geometries\" is geen lijst");
    }
    List<Shape> parts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.VALUE_NULL) {
        parts.add(object(json, depth + 1));
      }
    }
    return parts;
  }

  static RowRejected unreadable(String how) {
    return new RowRejected("geometrie_onleesbaar", "De geometrie is onleesbaar: " + how + ".");
  }
}
