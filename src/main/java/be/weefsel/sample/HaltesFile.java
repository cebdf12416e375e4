package be.weefsel.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.locationtech.jts.geom.Coordinate;

/** haltes.geojson (RFC 7946), one feature a line. */
final class HaltesFile implements SampleFile {
  private static final JsonFactory JSON = new JsonFactory();

  private final TextFile file;
  private final long seed;
  private final Crs lonLat = Crs.lonLat();
  private int written;

  HaltesFile(Path dir, long seed) {
    this.seed = seed;
    this.file = new TextFile(dir.resolve("haltes.geojson"));
    file.write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  @Override
  public void add(Gemeente gemeente) {
    int nummer = 1;
    for (Halte halte : Haltes.of(gemeente, seed)) {
      String id = "%s-%03d".formatted(gemeente.namen().niscode(), nummer++);
      file.write(written++ == 0 ? "\n" : ",\n");
      file.write(feature(id, halte));
    }
  }

  private String feature(String id, Halte halte) {
    Coordinate at = lonLat.of(halte.place().x, halte.place().y);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      json.writeObjectFieldStart("properties");
      json.writeStringField("halte_id", id);
      json.writeStringField("naam", halte.naam());
      json.writeStringField("soort", halte.soort());
      json.writeEndObject();
      json.writeObjectFieldStart("geometry");
      json.writeStringField("type", "Point");
      json.writeArrayFieldStart("coordinates");
      json.writeNumber(at.x);
      json.writeNumber(at.y);
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public void finish(Tally tally) {
    file.write("\n]}\n");
    file.finish();
    tally.count("haltes", written);
  }

  @Override
  public void close() {
    file.close();
  }
}
