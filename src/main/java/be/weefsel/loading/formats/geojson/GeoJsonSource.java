package be.weefsel.loading.formats.geojson;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowSource;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A GeoJSON FeatureCollection, read as a stream. */
public final class GeoJsonSource implements RowSource {
  // Producers write the same properties on every feature; a rare one may lack some.
  private static final int SAMPLE = 200;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build()
          .setCodec(Originals.JSON);

  private final Path file;
  private final Set<String> columns = new LinkedHashSet<>();
  private String layer;
  private String crs;

  public GeoJsonSource(Path file) {
    this.file = file;
    this.layer = FileNames.stem(file);
    walk(new Sample());
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public String layer() {
    return layer;
  }

  @Override
  public List<String> columns() {
    return new ArrayList<>(columns);
  }

  @Override
  public boolean hasGeometry() {
    return true;
  }

  @Override
  public Optional<String> declaredCrs() {
    return Optional.ofNullable(crs);
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    GeoJsonRow row = new GeoJsonRow(wanted);
    walk(
        json -> {
          row.read(json);
          visitor.row(row);
          return true;
        });
  }

  /** Sees the parser at the beginning of each feature; returns false to stop. */
  @FunctionalInterface
  private interface Feature {
    boolean at(JsonParser json) throws IOException;
  }

  private final class Sample implements Feature {
    private final GeoJsonRow row = new GeoJsonRow(List.of());
    private int seen;

    @Override
    public boolean at(JsonParser json) throws IOException {
      row.read(json);
      columns.addAll(row.properties());
      return ++seen < SAMPLE;
    }
  }

  private void walk(Feature feature) {
    boolean found = false;
    try (JsonParser json = JSON.createParser(file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new Refused(name() + " is geen GeoJSON: het begint niet met een object.");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
          found = true;
          if (!features(json, feature)) {
            return;
          }
        } else {
          member(field, json);
        }
      }
    } catch (IOException e) {
      throw new Refused(
          name() + " is geen leesbare GeoJSON: " + e.getMessage().replaceAll("\\s+", " "), e);
    }
    if (!found) {
      throw new Refused(
          name() + " is geen GeoJSON FeatureCollection: er is geen lijst \"features\".");
    }
  }

  private static boolean features(JsonParser json, Feature feature) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new IOException("het bestand breekt af in de lijst \"features\"");
      }
      if (!feature.at(json)) {
        return false;
      }
    }
    return true;
  }

  private void member(String field, JsonParser json) throws IOException {
    if (field.equals("crs")) {
      JsonNode declared = json.readValueAsTree();
      crs = declared.at("/properties/name").asText(null);
    } else if (field.equals("name") && json.currentToken() == JsonToken.VALUE_STRING) {
      layer = json.getText();
    } else {
      json.skipChildren();
    }
  }
}
