/**
 * Shapefiles: {@link be.weefsel.loading.formats.shapefile.ShapefileFormat} finds the files of one,
 * a {@link be.weefsel.loading.formats.shapefile.ShapefileSource} pairs the rows of its .dbf with
 * the shapes of its .shp.
 *
 * <p>All of it is read by our own code: the layouts are forty years old and small, millions of rows
 * go from the bytes of the file to WKB without an object per point, and a library for the .dbf
 * alone (javadbf) decides on encodings and numbers in its own way and reads only from the start.
 */
package be.weefsel.loading.formats.shapefile;
