package be.weefsel.layers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.List;

/** The layers of a closed meting as JSON, with dates such as {@code "2026-01-31"}. */
public final class PublishedLayers {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DateFromString()))
          // A younger version may have written more than we know.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private PublishedLayers() {}

  public static String write(List<PublishedLayer> layers) {
    try {
      return JSON.writeValueAsString(layers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The layers cannot be written", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text is not what {@link #write} writes
   */
  public static List<PublishedLayer> read(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("These are no published layers: " + e.getMessage(), e);
    }
  }

  private static final class DateFromString extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateFromString() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(
        String value, com.fasterxml.jackson.databind.DeserializationContext context) {
      return LocalDate.parse(value);
    }
  }
}
