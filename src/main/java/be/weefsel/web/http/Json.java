package be.weefsel.web.http;

import be.weefsel.encoding.Link;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Small JSON documents. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array(String... texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }

  public static ArrayNode links(List<Link> links) {
    ArrayNode array = array();
    for (Link link : links) {
      ObjectNode node = array.addObject().put("href", link.href()).put("rel", link.rel());
      if (link.type() != null) {
        node.put("type", link.type());
      }
      if (link.title() != null) {
        node.put("title", link.title());
      }
    }
    return array;
  }

  public static byte[] bytes(ObjectNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
