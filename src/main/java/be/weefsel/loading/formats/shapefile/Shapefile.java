package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of one shapefile.
 *
 * @param shp the shapes; null for a table alone
 * @param shx where each shape stands
 * @param dbf the rows
 */
record Shapefile(Path shp, Optional<Path> shx, Path dbf) {
  /** Refuses where shapes and rows are not as many: only their order tells what goes with what. */
  void mustPair(DbfHeader header, FileWindow table) throws IOException {
    if (shp == null) {
      return;
    }
    try (ShpFile open = new ShpFile(shp, shx)) {
      long shapes = open.count();
      long rows = header.rows();
      // Rows that were deleted at the end need no shape.
      while (rows > shapes && header.isDeleted(table, rows - 1)) {
        rows--;
      }
      if (shapes != rows) {
        throw new Refused(
            shp.getFileName()
                + " heeft "
                + shapes
                + " vormen, maar "
                + dbf.getFileName()
                + " heeft "
                + rows
                + " rijen: welke bij welke hoort, is niet te zeggen. Lever .shp, .shx, .dbf en .prj"
                + " van één en dezelfde bewaring.");
      }
    }
  }
}
