package be.weefsel.loading.formats.geojson;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Shown;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out what a JSON file is, reading no more of it than that takes. */
final class GeoJsonHead {
  static final List<String> LINE_ENDINGS =
      List.of(".ndjson", ".geojsonl", ".geojsons", ".jsonl", ".geojsonseq", ".ldjson");
  private static final List<String> PROBLEM =
      List.of("title", "detail", "description", "message", "error", "exceptionText");

  /** What there is in the file. */
  enum Kind {
    COLLECTION,
    FEATURE,
    GEOMETRY,
    LINES
  }

  private final Path file;
  private final Map<String, String> said = new TreeMap<>();
  private String type;

  private GeoJsonHead(Path file) {
    this.file = file;
  }

  /**
   * The kind of a file.
   *
   * @throws Refused when it is no GeoJSON at all
   */
  static Kind of(Path file) {
    if (FileNames.endsLike(file, LINE_ENDINGS) || RecordInput.isSeparated(file)) {
      return Kind.LINES;
    }
    return Json.parse(file, new GeoJsonHead(file)::kind);
  }

  private Kind kind(JsonParser json) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("features") && value == JsonToken.START_ARRAY) {
        return Kind.COLLECTION;
      }
      if (field.equals("type")) {
        type = Json.text(json, 100);
        mustNotBeTopology();
      } else if (value == JsonToken.VALUE_STRING && PROBLEM.contains(field)) {
        said.put(field, Shown.value(json.getText()));
      } else {
        json.skipChildren();
      }
    }
    if ("Feature".equals(type)) {
      return isLine(json) ? Kind.LINES : Kind.FEATURE;
    }
    if (Nest.isType(type) || "GeometryCollection".equals(type)) {
      return Kind.GEOMETRY;
    }
    throw noGeoJson();
  }

  private void mustNotBeTopology() {
    if ("Topology".equals(type)) {
      throw new Refused(
          file.getFileName()
              + " is TopoJSON, dat niet gelezen wordt. Zet het om: ogr2ogr "
              + FileNames.stem(file)
              + ".geojson "
              + file.getFileName());
    }
  }

  /** Whether the first value was alone on its line and another line follows. */
  private static boolean isLine(JsonParser json) {
    if (json.currentLocation().getLineNr() > 1) {
      return false;
    }
    try {
      return json.nextToken() != null;
    } catch (IOException e) {
      // Something follows that cannot be read; as a line that costs one row.
      return true;
    }
  }

  private Refused noGeoJson() {
    if ("FeatureCollection".equals(type)) {
      return new Refused(
          file.getFileName()
              + " is geen GeoJSON FeatureCollection: er is geen lijst \"features\".");
    }
    if (!said.isEmpty()) {
      return new Refused(
          file.getFileName()
              + " is geen GeoJSON maar het antwoord van een dienst: "
              + String.join("; ", said.values())
              + ". Vraag het bestand opnieuw op.");
    }
    return new Refused(
        file.getFileName()
            + " is geen GeoJSON FeatureCollection: er is geen lijst \"features\"; het \"type\" is "
            + (type == null ? "niet vermeld" : Shown.value(type))
            + ".");
  }
}
