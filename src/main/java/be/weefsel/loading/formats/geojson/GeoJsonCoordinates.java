package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.Positions;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shown;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads nested lists of numbers; a list of positions is one array, as that is where the bulk is.
 */
final class GeoJsonCoordinates {
  private static final int DEEPEST = 4;
  private final Positions positions;
  private double x;
  private double y;

  GeoJsonCoordinates(Positions positions) {
    this.positions = positions;
  }

  /** Reads the value that the parser stands on. */
  Nest read(JsonParser json) throws IOException, RowRejected {
    mustBegin(json.currentToken(), json);
    return list(json, json.nextToken(), 0);
  }

  /**
   * Reads a list.
   *
   * @param first the token after its beginning
   */
  private Nest list(JsonParser json, JsonToken first, int depth) throws IOException, RowRejected {
    positions.part();
    if (first == JsonToken.END_ARRAY) {
      return Nest.EMPTY;
    }
    if (depth > DEEPEST) {
      throw GeoJsonGeometry.unreadable("de coördinaten zijn te diep genest");
    }
    if (first != JsonToken.START_ARRAY) {
      position(json);
      return Nest.of(0, new double[] {x, y});
    }
    JsonToken inside = json.nextToken();
    return Json.isNumber(inside) ? flat(json) : nested(json, inside, depth);
  }

  /** A list of positions; the parser stands on the first number of the first one. */
  private Nest flat(JsonParser json) throws IOException, RowRejected {
    positions.clear();
    while (true) {
      position(json);
      positions.add(x, y);
      JsonToken next = json.nextToken();
      if (next == JsonToken.END_ARRAY) {
        return Nest.of(1, positions.xy());
      }
      mustBegin(next, json);
      json.nextToken();
    }
  }

  private Nest nested(JsonParser json, JsonToken inside, int depth)
      throws IOException, RowRejected {
    List<Nest> parts = new ArrayList<>();
    JsonToken first = inside;
    while (true) {
      parts.add(list(json, first, depth + 1));
      JsonToken next = json.nextToken();
      if (next == JsonToken.END_ARRAY) {
        return Nest.of(parts);
      }
      mustBegin(next, json);
      first = json.nextToken();
    }
  }

  private static void mustBegin(JsonToken token, JsonParser json) throws IOException, RowRejected {
    if (token != JsonToken.START_ARRAY) {
      throw GeoJsonGeometry.unreadable(
          "een coördinaat is geen getal: " + Shown.value(json.getText()));
    }
  }

  /** Into x and y; what comes after them is dropped. */
  private void position(JsonParser json) throws IOException, RowRejected {
    x = number(json);
    if (json.nextToken() == JsonToken.END_ARRAY) {
      throw GeoJsonGeometry.unreadable("een punt heeft maar één coördinaat");
    }
    y = number(json);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      number(json);
    }
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new RowRejected(
          "coordinaat_ongeldig", "De geometrie heeft een coördinaat die geen getal is.");
    }
  }

  private static double number(JsonParser json) throws IOException, RowRejected {
    if (!Json.isNumber(json.currentToken())) {
      throw GeoJsonGeometry.unreadable(
          "een coördinaat is geen getal: " + Shown.value(json.getText()));
    }
    if (Json.isTooLong(json)) {
      throw GeoJsonGeometry.unreadable(Json.tooLong());
    }
    return json.getDoubleValue();
  }
}
