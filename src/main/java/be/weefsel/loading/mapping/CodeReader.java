package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** From the codes of a file to ours. */
final class CodeReader {
  static final String UNKNOWN = "onbekend";
  private static final Pattern BETWEEN = Pattern.compile("[,;|]");
  // An array, as JSON writes it: ["a","b"].
  private static final Pattern ARRAY = Pattern.compile("(?s)\\s*\\[(.*)]\\s*");

  private final boolean multiple;
  private final Codes translated;
  private final Optional<Codes> allowed;
  private final boolean unknownIsACode;

  CodeReader(Column column, Map<String, String> codes) {
    this.multiple = column.multiple();
    this.translated = new Codes(codes);
    this.allowed = Optional.ofNullable(column.codes()).map(Codes::of);
    this.unknownIsACode = column.codes() != null && column.codes().contains(UNKNOWN);
  }

  /**
   * What was found.
   *
   * @param code null where nothing is left
   * @param unknown texts that are no code
   */
  record Found(String code, List<String> unknown) {}

  /** The code in which a mapping writes a text; the text itself where it says nothing. */
  String translate(String text) {
    return translated.find(text).orElse(text);
  }

  Found read(String text) {
    if (!multiple) {
      List<String> unknown = new ArrayList<>();
      return new Found(one(text, unknown), unknown);
    }
    Set<String> codes = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String part : BETWEEN.split(ARRAY.matcher(text).replaceFirst("$1"))) {
      String plain = part.replace("\"", "").strip();
      String code = plain.isEmpty() ? null : one(plain, unknown);
      if (code != null) {
        codes.add(code);
      }
    }
    return new Found(codes.isEmpty() ? null : String.join("; ", codes), unknown);
  }

  private String one(String text, List<String> unknown) {
    String ours = translate(text);
    if (ours.isEmpty()) {
      return null;
    }
    if (allowed.isEmpty()) {
      return ours;
    }
    Optional<String> code = allowed.get().find(ours);
    if (code.isEmpty()) {
      unknown.add(text);
    }
    return code.orElse(unknownIsACode ? UNKNOWN : null);
  }

  /** What an unknown text becomes; null where it is left out. */
  String instead() {
    return unknownIsACode ? UNKNOWN : null;
  }
}
