package be.weefsel.web.features;

import java.util.Map;
import java.util.Optional;

/** Our units in the Unified Code for Units of Measure. */
final class Ucum {
  private static final Map<String, String> CODES =
      Map.of(
          "m", "m",
          "m²", "m2",
          "ha", "har",
          "%", "%",
          "kW", "kW",
          "0–1", "1",
          "aandeel", "1",
          "verhouding", "1",
          "per ha", "/har",
          "m² per ha", "m2/har");

  private Ucum() {}

  /** Empty for none, and for a unit that is no measure, such as a class. */
  static Optional<String> code(String unit) {
    return unit == null ? Optional.empty() : Optional.ofNullable(CODES.get(unit));
  }
}
