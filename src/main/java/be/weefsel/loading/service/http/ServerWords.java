package be.weefsel.loading.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server's own explanation, short enough to quote. */
public final class ServerWords {
  private static final int LONGEST = 300;
  private static final int READ = 64 << 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ServerWords() {}

  /** The words in a body; empty where it has none. */
  public static String of(Path body) {
    return of(Answer.head(body, READ));
  }

  /** Without tags, on one line, the first 300 characters. */
  public static String of(String text) {
    String words = text.startsWith("{") ? json(text) : text;
    String plain =
        words
            .replaceAll("(?is)<(script|style)\\b.*?</\\1>", " ")
            .replaceAll("(?s)<[^>]*>", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }

  private static String json(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      List<String> found = new ArrayList<>();
      for (String name : List.of("title", "detail", "description", "message")) {
        if (node.path(name).isTextual()) {
          found.add(node.get(name).asText());
        }
      }
      node.path("exceptions").forEach(e -> found.add(e.path("text").asText()));
      return found.isEmpty() ? text : String.join(": ", found);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
