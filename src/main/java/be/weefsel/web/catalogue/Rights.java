package be.weefsel.web.catalogue;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Source;
import be.weefsel.web.http.Licences;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under which licence a layer is given, and whom to name. */
final class Rights {
  private static final String DEDICATED = "https://creativecommons.org/publicdomain/zero/1.0/";

  private Rights() {}

  /**
   * The address of the one licence: a layer that several sources were made into goes by one that
   * asks something, such as to name the source, before one that asks nothing.
   */
  static Optional<String> licence(PublishedLayer layer) {
    List<String> all =
        layer.sources().stream()
            .map(Source::licence)
            .flatMap(licence -> Licences.url(licence).stream())
            .distinct()
            .toList();
    return all.stream()
        .filter(url -> !url.equals(DEDICATED))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** Every source with its licence; empty for a layer without known sources. */
  static String statement(PublishedLayer layer) {
    return layer.sources().stream()
        .map(
            source ->
                Stream.of(source.citation(), source.licence())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
