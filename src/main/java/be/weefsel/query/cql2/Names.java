package be.weefsel.query.cql2;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The functions of the standard, which text spells in any case and JSON in one. */
final class Names {
  private static final List<String> SPATIAL =
      List.of(
          "s_contains",
          "s_crosses",
          "s_disjoint",
          "s_equals",
          "s_intersects",
          "s_overlaps",
          "s_touches",
          "s_within");
  private static final List<String> TEMPORAL =
      List.of(
          "t_after",
          "t_before",
          "t_contains",
          "t_disjoint",
          "t_during",
          "t_equals",
          "t_finishedBy",
          "t_finishes",
          "t_intersects",
          "t_meets",
          "t_metBy",
          "t_overlappedBy",
          "t_overlaps",
          "t_startedBy",
          "t_starts");
  private static final List<String> ARRAY =
      List.of("a_containedBy", "a_contains", "a_equals", "a_overlaps");
  private static final Map<String, String> KNOWN =
      List.of(SPATIAL, TEMPORAL, ARRAY, List.of("casei", "accenti")).stream()
          .flatMap(List::stream)
          .collect(Collectors.toMap(n -> n.toLowerCase(Locale.ROOT), Function.identity()));

  private Names() {}

  static String canonical(String name) {
    String standard = KNOWN.get(name.toLowerCase(Locale.ROOT));
    return standard != null
        ? standard
        : Functions.named(name).map(Functions::spelling).orElse(name);
  }

  static boolean isStandard(String name) {
    return KNOWN.containsValue(name);
  }

  static boolean isSpatial(String name) {
    return SPATIAL.contains(name);
  }

  static boolean isTemporal(String name) {
    return TEMPORAL.contains(name);
  }

  static boolean isArray(String name) {
    return ARRAY.contains(name);
  }
}
