package be.weefsel.loading.formats.shapefile;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of one shapefile.
 *
 * @param shp the shapes; null for a table alone
 * @param shx where each shape stands
 * @param dbf the rows
 */
record Shapefile(Path shp, Optional<Path> shx, Path dbf) {}
