package be.weefsel.web.features;

import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Problem.ParameterError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body of a search: a JSON object with the parameters of items as members, lists as arrays, the
 * filter as a text or as an object of CQL2 JSON.
 */
record SearchBody(ObjectNode json) {
  private static final int MOST_DIGITS = 400;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static SearchBody read(byte[] bytes) {
    try {
      JsonNode node = JSON.readTree(bytes);
      if (node instanceof ObjectNode object) {
        return new SearchBody(object);
      }
      throw wrong("body", "must be a JSON object, such as {\"limit\": 10}");
    } catch (JsonProcessingException e) {
      throw wrong("body", "is no JSON: " + e.getOriginalMessage() + where(e));
    } catch (IOException e) {
      throw wrong("body", "is no JSON");
    }
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : ", at line " + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
  }

  private static RuntimeException wrong(String member, String detail) {
    return Problem.badParameters(List.of(new ParameterError(member, null, detail)));
  }

  /** The members as the texts that the same parameters of a query would have; null is absent. */
  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      if (!member.getValue().isNull()) {
        all.put(member.getKey(), text(member.getKey(), member.getValue()));
      }
    }
    if (json.path("filter").isObject()) {
      all.putIfAbsent("filter-lang", "cql2-json");
    }
    return all;
  }

  private static String text(String name, JsonNode value) {
    if (name.equals("filter") && value.isContainerNode()) {
      return value.toString();
    }
    if (!value.isArray()) {
      return one(name, value);
    }
    List<String> all = new ArrayList<>();
    value.forEach(item -> all.add(item.isObject() ? direction(name, item) : one(name, item)));
    return String.join(",", all);
  }

  private static String one(String name, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw wrong(name, "cannot be " + value.getNodeType().toString().toLowerCase(Locale.ROOT));
    }
    return value.isBigDecimal() ? plain(name, value.decimalValue()) : value.asText();
  }

  /** Without an exponent; ten characters with one can stand for a thousand million digits. */
  private static String plain(String name, BigDecimal value) {
    if (Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw wrong(name, "holds " + value + ", which is too large or too small");
    }
    return value.toPlainString();
  }

  /** One key of an order, as STAC writes it. */
  private static String direction(String name, JsonNode item) {
    String direction = item.path("direction").asText("asc");
    if (!name.equals("sortby")
        || !item.path("field").isTextual()
        || !List.of("asc", "desc").contains(direction)) {
      throw wrong(
          name,
          name.equals("sortby")
              ? "must hold names, or objects such as {\"field\": \"naam\", \"direction\": \"desc\"}"
              : "cannot hold objects");
    }
    return (direction.equals("desc") ? "-" : "+") + item.get("field").asText();
  }

  /** The body that asks for another page. */
  String page(String token) {
    ObjectNode next = json.deepCopy();
    next.remove("offset");
    return next.put("token", token).toString();
  }
}
