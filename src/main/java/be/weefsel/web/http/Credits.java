package be.weefsel.web.http;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Source;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Whom to name beside layers, and under which licences they are given; each once. */
public final class Credits {
  private Credits() {}

  /** How the owners of the data want to be named. */
  public static List<String> citations(Collection<PublishedLayer> layers) {
    return each(layers, Source::citation);
  }

  public static List<String> licences(Collection<PublishedLayer> layers) {
    return each(layers, Source::licence);
  }

  private static List<String> each(
      Collection<PublishedLayer> layers, Function<Source, String> said) {
    return layers.stream()
        .flatMap(layer -> layer.sources().stream())
        .map(said)
        .filter(text -> text != null && !text.isBlank())
        .distinct()
        .toList();
  }
}
