package be.weefsel.loading.formats.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A feature on each line, or after each record separator (RFC 8142). What cannot be read costs one
 * row: the next line is found all the same.
 */
final class GeoJsonLines implements GeoJsonFile {
  private final Path file;

  GeoJsonLines(Path file) {
    this.file = file;
  }

  @Override
  public Path path() {
    return file;
  }

  @Override
  public void walk(GeoJsonRow row, Predicate<GeoJsonRow> visitor) {
    try (RecordInput records = new RecordInput(file)) {
      while (records.next()) {
        if (read(records, row) && !visitor.test(row)) {
          return;
        }
      }
    } catch (IOException e) {
      throw Json.unreadable(file, e);
    }
  }

  /** Returns false for a line without anything. */
  private static boolean read(RecordInput records, GeoJsonRow row) throws IOException {
    try (JsonParser json = Json.FACTORY.createParser(records.input())) {
      JsonToken first = json.nextToken();
      if (first == null) {
        return false;
      }
      row.read(json);
      if (json.nextToken() != null) {
        row.broken("na de Feature volgt er nog iets", records.beginning());
      }
    } catch (JsonProcessingException | CharConversionException e) {
      row.broken(Json.why(e), records.beginning());
    }
    return true;
  }
}
