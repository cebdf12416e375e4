package be.weefsel.layers;

import java.util.List;

/**
 * What is given of each feature.
 *
 * @param properties those that are given, in this order; rows number them so
 * @param geometry whether the geometry is given
 * @param crs in which coordinates are, with the axes as its authority orders them
 * @param decimals the most decimals of a coordinate
 * @param twice whether the geometry is given in longitude and latitude too
 */
public record FeatureShape(
    PublishedLayer layer,
    List<Property> properties,
    boolean geometry,
    Crs crs,
    int decimals,
    boolean twice) {
  public FeatureShape {
    properties = List.copyOf(properties);
  }

  /** With the geometry once. */
  public FeatureShape(
      PublishedLayer layer, List<Property> properties, boolean geometry, Crs crs, int decimals) {
    this(layer, properties, geometry, crs, decimals, false);
  }

  /** Everything, in longitude and latitude. */
  public static FeatureShape of(PublishedLayer layer) {
    return of(layer, Crs.CRS84);
  }

  /** Everything, in a CRS. */
  public static FeatureShape of(PublishedLayer layer, Crs crs) {
    return new FeatureShape(
        layer, layer.properties(), layer.geometry() != GeometryType.NONE, crs, crs.decimals());
  }

  /** The same with the geometry in longitude and latitude beside that in the CRS. */
  public FeatureShape alsoInWgs84() {
    return new FeatureShape(
        layer, properties, geometry, crs, decimals, geometry && crs != Crs.CRS84);
  }

  public FeatureShape withoutGeometry() {
    return new FeatureShape(layer, properties, false, crs, decimals);
  }
}
