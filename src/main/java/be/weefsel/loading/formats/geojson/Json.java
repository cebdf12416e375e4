package be.weefsel.loading.formats.geojson;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.Shown;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.file.Path;

/** The JSON parser with our limits, and its complaints in Dutch. */
final class Json {
  static final int DEPTH = 500;
  private static final int DIGITS = 1000;
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.VALUE_CHARS)
                  .maxNestingDepth(DEPTH)
                  // We look ourselves, so that a longer one costs one row.
                  .maxNumberLength(Limits.VALUE_CHARS)
                  .build())
          // Python writes NaN for what is missing; one such value must not cost the whole file.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build()
          .setCodec(Originals.JSON);

  private Json() {}

  /** Goes on to the end of the value that was being read inside a context. */
  static void leave(JsonParser json, JsonStreamContext outer) throws IOException {
    while (json.getParsingContext() != outer) {
      json.nextToken();
    }
  }

  /**
   * The value that the parser stands on as text; null when it is longer, and then passed over.
   * Objects and lists are JSON again.
   */
  static String text(JsonParser json, int longest) throws IOException {
    if (!json.currentToken().isStructStart()) {
      String text = json.getText();
      return text.length() > longest ? null : text;
    }
    JsonText text = new JsonText(longest);
    JsonStreamContext outer = json.getParsingContext().getParent();
    text.add(json);
    while (json.getParsingContext() != outer) {
      json.nextToken();
      text.add(json);
    }
    return text.finish();
  }

  /** Reads a file. */
  @FunctionalInterface
  interface Reading<T> {
    T read(JsonParser json) throws IOException;
  }

  /**
   * Opens a file and reads it.
   *
   * @throws Refused that says where and why it cannot be read
   */
  static <T> T parse(Path file, Reading<T> reading) {
    try (JsonParser json = FACTORY.createParser(file.toFile())) {
      try {
        return reading.read(json);
      } catch (IOException e) {
        JsonLocation at = json.currentLocation();
        throw new Refused(
            file.getFileName()
                + ", regel "
                + at.getLineNr()
                + ", teken "
                + at.getColumnNr()
                + ": dit is geen leesbare GeoJSON; "
                + why(e)
                + ".",
            e);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static Refused unreadable(Path file, IOException e) {
    return new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
  }

  /** Whether the number that the parser stands on is too long for one. */
  static boolean isTooLong(JsonParser json) throws IOException {
    return json.getTextLength() > DIGITS;
  }

  static String tooLong() {
    return "een getal heeft meer dan " + DIGITS + " tekens";
  }

  /** Why something cannot be read. */
  static String why(IOException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    if (e instanceof StreamConstraintsException) {
      if (message.contains("nesting depth")) {
        return "er is meer dan " + DEPTH + " keer iets in elkaar genest";
      }
      if (message.contains("Number")) {
        return tooLong();
      }
      return message.contains("Name")
          ? "een veldnaam is te lang"
          : "een tekst is langer dan " + (Limits.VALUE_CHARS >> 20) + " miljoen tekens";
    }
    if (e instanceof JsonEOFException) {
      return "het bestand of de regel breekt af";
    }
    if (message.contains("UTF-8")) {
      return "de tekst is geen UTF-8";
    }
    // The parser quotes what it met, and that may be of a person.
    return e instanceof JsonProcessingException
        ? "hier staat iets wat daar in JSON niet kan staan"
        : Shown.value(message);
  }

  /** Whether a token can be a coordinate. */
  static boolean isNumber(JsonToken token) {
    return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
  }
}
