package be.weefsel.loading.service.paging;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.service.http.ServerWords;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A GeoJSON FeatureCollection with links, read as a stream. */
final class JsonPage {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.VALUE_CHARS).build())
          .build();
  private final Consumer<String> ids;
  private long features = -1;
  private Long matched;
  private String next;
  private boolean exact;

  private JsonPage(Consumer<String> ids) {
    this.ids = ids;
  }

  static Page read(Path file, String where, Consumer<String> ids) {
    JsonPage page = new JsonPage(ids);
    try (JsonParser json = JSON.createParser(file.toFile())) {
      json.nextToken();
      page.members(json);
    } catch (IOException e) {
      throw new Refused(
          where
              + " geeft een onleesbaar antwoord"
              + place(e)
              + ". Geef hetzelfde commando opnieuw.",
          e);
    }
    if (page.features < 0) {
      throw new Refused(where + " geeft geen lijst van objecten: '" + words(file) + "'.");
    }
    return new Page(page.features, page.matched, page.next, "geojson");
  }

  /** Where; what stands there may be of a person. */
  private static String place(IOException e) {
    return e instanceof JsonProcessingException p && p.getLocation() != null
        ? ": op regel %d, teken %d is het geen JSON"
            .formatted(p.getLocation().getLineNr(), p.getLocation().getColumnNr())
        : "";
  }

  private static String words(Path file) {
    try {
      return Files.size(file) > 1 << 20
          ? "JSON zonder \"features\""
          : ServerWords.of(Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      return "onleesbaar";
    }
  }

  private void members(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      boolean list = value == JsonToken.START_ARRAY;
      if (list && name.equals("features")) {
        features(json);
      } else if (list && name.equals("links")) {
        links(json);
      } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("numberMatched")) {
        matched = json.getLongValue();
      } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("totalFeatures")) {
        // GeoServer before 2.15 has only this one.
        matched = matched == null ? Long.valueOf(json.getLongValue()) : matched;
      } else {
        json.skipChildren();
      }
    }
    if (json.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("het breekt af");
    }
  }

  private void features(JsonParser json) throws IOException {
    features = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new IOException("het breekt af");
      }
      features++;
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean id = json.currentName().equals("id");
        JsonToken value = json.nextToken();
        if (id && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          ids.accept(json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private void links(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String rel = null;
      String href = null;
      String type = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "rel" -> rel = json.getValueAsString();
          case "href" -> href = json.getValueAsString();
          case "type" -> type = json.getValueAsString("");
          default -> json.skipChildren();
        }
      }
      boolean ours = type.startsWith("application/geo+json");
      if ("next".equals(rel) && href != null && (next == null || ours && !exact)) {
        next = type.contains("html") ? next : href;
        exact = ours;
      }
    }
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw new IOException("de links zijn geen lijst van objecten");
    }
  }
}
