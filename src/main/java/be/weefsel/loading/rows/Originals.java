package be.weefsel.loading.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a row as JSON that PostgreSQL can keep. */
public final class Originals {
  public static final ObjectMapper JSON = new ObjectMapper();

  private Originals() {}

  public static ObjectNode object() {
    return JSON.createObjectNode();
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
