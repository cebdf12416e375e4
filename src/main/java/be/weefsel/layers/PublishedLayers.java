package be.weefsel.layers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** The JSON in which a closed meting keeps the description of its layers. */
public final class PublishedLayers {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // A younger version may have written more than we know.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private PublishedLayers() {}

  public static String write(List<PublishedLayer> layers) {
    try {
      return JSON.writeValueAsString(layers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static List<PublishedLayer> read(String json) {
    try {
      return List.of(JSON.readValue(json, PublishedLayer[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
