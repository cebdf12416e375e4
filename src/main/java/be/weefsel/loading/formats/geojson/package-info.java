/**
 * GeoJSON: one collection, one feature, one geometry, or one feature on each line.
 *
 * <p>{@link be.weefsel.loading.formats.geojson.GeoJsonHead} tells which, {@link
 * be.weefsel.loading.formats.geojson.GeoJsonFile} goes through the features, and a {@link
 * be.weefsel.loading.formats.geojson.GeoJsonRow} reads one.
 */
package be.weefsel.loading.formats.geojson;
