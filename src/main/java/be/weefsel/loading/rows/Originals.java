package be.weefsel.loading.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a row as JSON that PostgreSQL can keep. Names of our own begin with @: the feature's id,
 * its geometry as text, and the text of a row that could not be cut into fields.
 */
public final class Originals {
  // A geometry is one text, and as long as it is: Limits bounds it.
  public static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());
  public static final String ID = "@id";
  public static final String GEOMETRY = "@geometry";
  public static final String TEXT = "@tekst";

  private Originals() {}

  public static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** What {@link #text} wrote. */
  public static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String text(Object value) {
    try {
      // jsonb cannot hold the character NUL.
      return JSON.writeValueAsString(value).replace("\\u0000", "\\ufffd");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
