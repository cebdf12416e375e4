package be.weefsel.loading.mapping;

import java.util.Optional;
import java.util.regex.Pattern;

/** NACE-BEL codes, kept as digits alone: {@code 62.010} and {@code J62.010} are 62010. */
final class Nace {
  private static final Pattern CODE = Pattern.compile("[A-U]?([0-9]{2,7})");

  private Nace() {}

  /** The digits; empty when it is no code. */
  static Optional<String> canonical(String text) {
    return Optional.of(CODE.matcher(text.replaceAll("[\\s.]", "")))
        .filter(m -> m.matches())
        .map(m -> m.group(1));
  }
}
