package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * One of the values that a property may have.
 *
 * @param value as text, whatever the type of the property
 * @param title what it means; null where the value says it itself
 */
public record Code(String value, Text title) {

  @JsonCreator
  public static Code of(String value) {
    return new Code(value, null);
  }
}
