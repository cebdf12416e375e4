package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares rows of two towns that should say the same: numbers nearly, all else to the letter. */
final class Same {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final double relative;

  Same(double relative) {
    this.relative = relative;
  }

  /**
   * Rows by their key, each as its columns; the query gives the columns {@code sleutel} and {@code
   * rij}.
   */
  static Map<String, JsonNode> rows(Town town, Meting meting, String sql) {
    Map<String, JsonNode> rows = new TreeMap<>();
    for (String row : town.rows(meting, "SELECT to_jsonb(q) FROM (" + sql + ") q")) {
      try {
        JsonNode node = JSON.readTree(row);
        rows.put(node.get("sleutel").asText(), node.get("rij"));
      } catch (JsonProcessingException e) {
        throw new AssertionError(row, e);
      }
    }
    return rows;
  }

  void check(Map<String, JsonNode> one, Map<String, JsonNode> other) {
    assertThat(one).isNotEmpty();
    assertThat(other.keySet()).isEqualTo(one.keySet());
    List<String> different = new ArrayList<>();
    one.forEach(
        (key, row) -> {
          Set<String> names = new TreeSet<>();
          row.fieldNames().forEachRemaining(names::add);
          other.get(key).fieldNames().forEachRemaining(names::add);
          for (String name : names) {
            if (!same(row.path(name), other.get(key).path(name))) {
              different.add(
                  "%s %s: %s, %s".formatted(key, name, row.path(name), other.get(key).path(name)));
            }
          }
        });
    assertThat(different).isEmpty();
  }

  private boolean same(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      double x = a.asDouble();
      double y = b.asDouble();
      return Math.abs(x - y) <= relative * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
    }
    if (a.isArray() && b.isArray() && a.size() == b.size()) {
      Iterator<JsonNode> others = b.elements();
      for (JsonNode element : a) {
        if (!same(element, others.next())) {
          return false;
        }
      }
      return true;
    }
    return a.equals(b);
  }
}
