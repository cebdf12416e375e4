package be.weefsel.loading.service.wfs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form in which to ask for features: GeoJSON where there is a choice, else the newest GML. */
final class WfsFormat {
  private static final List<String> BEST =
      List.of(
          "application/geo\\+json.*",
          "application/json",
          "application/vnd\\.geo\\+json.*",
          "application/json;.*geojson.*",
          "geojson|json",
          "application/gml\\+xml; *version=3\\.2.*",
          ".*gml/3\\.2.*",
          "gml32",
          ".*gml/3.*",
          "gml3.*");

  private WfsFormat() {}

  /** As the server spells it; empty to leave the choice to the server. */
  static Optional<String> choose(List<String> offered) {
    return BEST.stream()
        .flatMap(b -> offered.stream().filter(o -> o.toLowerCase(Locale.ROOT).matches(b)))
        .findFirst();
  }
}
