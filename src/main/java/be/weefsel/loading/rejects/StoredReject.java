package be.weefsel.loading.rejects;

import be.weefsel.loading.rows.Originals;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One row of the register of rejects.
 *
 * @param geometry as text, apart from the rest since it may be very long; null for none
 */
record StoredReject(long number, String code, String reason, String geometry, ObjectNode original) {

  static StoredReject of(
      long number, String code, String reason, String geometry, String original) {
    return new StoredReject(
        number,
        code,
        reason,
        geometry,
        original == null ? Originals.object() : Originals.read(original));
  }

  /** A value as text; null for none and for no key. */
  String text(String key) {
    JsonNode value = key == null ? null : original.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }

  /** A value as SQLite takes it: Long, Double, Boolean or String; null for none. */
  Object value(String key) {
    JsonNode value = original.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue();
    }
    return value.isNumber() ? (Object) value.doubleValue() : value.asText();
  }
}
