package be.weefsel.layers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A layer as it was when its meting was closed; kept with the meting, so that a later change of
 * {@code layers/} does not touch it.
 *
 * @param id also the name of its view in the public schema
 * @param key integer column by which pages go
 * @param datetime see {@link Served#datetime}
 * @param bbox west, south, east, north in CRS84; null when there are no features
 * @param count number of features
 * @param audience who may see it; one of before there was a choice is public
 * @param tiles null where nothing is said; {@link Tiled#of} then chooses
 * @param style null for the plain one of its geometry
 * @param method see {@link Served#method}
 * @param themes see {@link Served#themes}; none in metingen that were closed before there were any
 */
public record PublishedLayer(
    String id,
    Text title,
    Text description,
    String key,
    GeometryType geometry,
    List<String> datetime,
    List<Property> properties,
    List<Source> sources,
    double[] bbox,
    long count,
    Audience audience,
    Tiled tiles,
    Style style,
    String method,
    List<Theme> themes) {
  public PublishedLayer {
    audience = audience == null ? Audience.PUBLIEK : audience;
    themes = themes == null ? List.of() : List.copyOf(themes);
  }

  /** A plain layer for the public. */
  public PublishedLayer(
      String id,
      Text title,
      Text description,
      String key,
      GeometryType geometry,
      List<String> datetime,
      List<Property> properties,
      List<Source> sources,
      double[] bbox,
      long count) {
    this(
        id,
        title,
        description,
        key,
        geometry,
        datetime,
        properties,
        sources,
        bbox,
        count,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** The same layer for another audience. */
  public PublishedLayer forAudience(Audience other) {
    return new PublishedLayer(
        id,
        title,
        description,
        key,
        geometry,
        datetime,
        properties,
        sources,
        bbox,
        count,
        other,
        tiles,
        style,
        method,
        themes);
  }

  /** West, south, east, north of all of them; empty where none has a feature with a place. */
  public static Optional<double[]> bbox(Collection<PublishedLayer> layers) {
    return layers.stream()
        .map(PublishedLayer::bbox)
        .filter(Objects::nonNull)
        .reduce(
            (a, b) ->
                new double[] {
                  Math.min(a[0], b[0]),
                  Math.min(a[1], b[1]),
                  Math.max(a[2], b[2]),
                  Math.max(a[3], b[3])
                });
  }
}
