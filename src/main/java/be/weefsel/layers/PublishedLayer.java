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
    long count) {}
