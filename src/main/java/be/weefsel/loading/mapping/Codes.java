package be.weefsel.loading.mapping;

import be.weefsel.layers.Glob;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A code list. A code is found as it stands, else in any case and without the blanks around it; of
 * an URI, as linked data have it, the last segment counts.
 */
final class Codes {
  private final Map<String, String> exact;
  private final Map<String, String> anyCase = new HashMap<>();
  private final List<Map.Entry<Glob, String>> globs = new ArrayList<>();

  /**
   * Makes a list.
   *
   * @param codes what is written → what it means
   */
  Codes(Map<String, String> codes) {
    exact = codes;
    codes.forEach(
        (text, code) -> {
          if (Glob.is(text)) {
            globs.add(Map.entry(new Glob(text), code));
          } else {
            anyCase.putIfAbsent(plain(text), code);
          }
        });
  }

  /** A list of codes that mean themselves. */
  static Codes of(Collection<String> codes) {
    Map<String, String> same = new LinkedHashMap<>();
    codes.forEach(c -> same.put(c, c));
    return new Codes(same);
  }

  Optional<String> find(String text) {
    if (exact.isEmpty()) {
      return Optional.empty();
    }
    return known(text)
        .or(() -> segment(text).flatMap(this::known))
        .or(
            () ->
                globs.stream()
                    .filter(g -> g.getKey().fits(text))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  private Optional<String> known(String text) {
    String found = exact.get(text);
    return Optional.ofNullable(found != null ? found : anyCase.get(plain(text)));
  }

  private static Optional<String> segment(String text) {
    String uri = text.strip();
    if (!uri.contains("://")) {
      return Optional.empty();
    }
    return Optional.of(uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
