package be.weefsel.layers;

import java.util.List;

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
    String method) {
  public PublishedLayer {
    audience = audience == null ? Audience.PUBLIEK : audience;
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
        null);
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
        method);
  }
}
