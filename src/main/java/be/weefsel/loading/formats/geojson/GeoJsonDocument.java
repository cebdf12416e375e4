package be.weefsel.loading.formats.geojson;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Originals;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** One JSON value: a FeatureCollection, a Feature or a geometry. */
final class GeoJsonDocument implements GeoJsonFile {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CRS = 20_000;
  private final Path file;
  private final GeoJsonHead.Kind kind;
  private String layer;
  private String crs;

  GeoJsonDocument(Path file, GeoJsonHead.Kind kind) {
    this.file = file;
    this.kind = kind;
  }

  @Override
  public Path path() {
    return file;
  }

  @Override
  public Optional<String> layer() {
    return Optional.ofNullable(layer);
  }

  @Override
  public Optional<String> crs() {
    return Optional.ofNullable(crs);
  }

  @Override
  public void walk(GeoJsonRow row, Predicate<GeoJsonRow> visitor) {
    Json.parse(
        file,
        json -> {
          json.nextToken();
          if (all(json, row, visitor) && json.nextToken() != null) {
            throw new Refused(
                file.getFileName()
                    + " is geen leesbare GeoJSON: na het einde, op regel "
                    + json.currentLocation().getLineNr()
                    + ", volgt er nog iets.");
          }
          return null;
        });
  }

  /** Returns false where the visitor had enough. */
  private boolean all(JsonParser json, GeoJsonRow row, Predicate<GeoJsonRow> visitor)
      throws IOException {
    if (kind == GeoJsonHead.Kind.COLLECTION) {
      return collection(json, row, visitor);
    }
    if (kind == GeoJsonHead.Kind.FEATURE) {
      row.read(json);
    } else {
      row.readGeometry(json);
    }
    return visitor.test(row);
  }

  private boolean collection(JsonParser json, GeoJsonRow row, Predicate<GeoJsonRow> visitor)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("features") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          row.read(json);
          if (!visitor.test(row)) {
            return false;
          }
        }
      } else {
        member(field, json);
      }
    }
    return true;
  }

  private void member(String field, JsonParser json) throws IOException {
    if (field.equals("crs")) {
      String text = Json.text(json, LONGEST_CRS);
      if (text != null && text.startsWith("{")) {
        crs = Originals.JSON.readTree(text).at("/properties/name").asText(null);
      }
    } else if (field.equals("name") && json.currentToken() == JsonToken.VALUE_STRING) {
      String name = Json.text(json, LONGEST_NAME);
      layer = name == null ? layer : name;
    } else {
      json.skipChildren();
    }
  }
}
