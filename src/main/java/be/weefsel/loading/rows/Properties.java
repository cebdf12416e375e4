package be.weefsel.loading.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The properties of one feature: found in any case, shown as they are spelled, and bounded. */
public final class Properties {
  /** Different names in one file. Beyond it, the names are data, and no mapping is of use. */
  public static final int NAMES = 10_000;

  private final String[] wanted;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, String> spelling = new LinkedHashMap<>();
  private long chars;

  /**
   * @param wanted by the reader of the row, in any case
   */
  public Properties(List<String> wanted) {
    this.wanted = wanted.stream().map(Properties::lower).toArray(String[]::new);
  }

  /** Begins a row. */
  public void clear() {
    values.clear();
    spelling.clear();
    chars = 0;
  }

  /** Whether the row has the property already; a name that differs in case is the same one. */
  public boolean has(String name) {
    return spelling.containsKey(key(name));
  }

  public void put(String name, Object value) throws RowRejected {
    String key = key(name);
    spelling.putIfAbsent(key, name);
    chars += value instanceof String text ? text.length() : 0;
    if (chars > Limits.VALUE_CHARS) {
      throw tooLarge(name);
    }
    if (spelling.size() > NAMES) {
      throw new RowRejected("rij_te_groot", "De rij heeft meer dan " + NAMES + " velden.");
    }
    values.put(key, value);
  }

  /** Puts a text, or adds it to what the property has already, with "; " between. */
  public void join(String name, String text) throws RowRejected {
    Object before = values.get(key(name));
    if (before == null) {
      put(name, text);
    } else if (text != null) {
      StringBuilder all =
          before instanceof StringBuilder b ? b : new StringBuilder(before.toString());
      // Counts it and checks the limit.
      put(name, text);
      values.put(key(name), all.append("; ").append(text));
    }
  }

  /** The value of a column by its place among the wanted ones. */
  public Object wanted(int place) {
    return value(wanted[place]);
  }

  private Object value(String key) {
    Object value = values.get(key);
    return value instanceof StringBuilder joined ? joined.toString() : value;
  }

  /** The names in the row, as they are spelled. */
  public Iterable<String> names() {
    return spelling.values();
  }

  public void writeTo(ObjectNode row) {
    spelling.forEach((key, name) -> row.putPOJO(name, value(key)));
  }

  public static RowRejected tooLarge(String name) {
    return new RowRejected(
        "waarde_te_groot",
        "Het veld "
            + Shown.value(name)
            + " maakt de rij langer dan "
            + (Limits.VALUE_CHARS >> 20)
            + " miljoen tekens.");
  }

  private String key(String name) {
    String key = keys.get(name);
    if (key == null) {
      key = lower(name);
      if (keys.size() < NAMES) {
        keys.put(name, key);
      }
    }
    return key;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
