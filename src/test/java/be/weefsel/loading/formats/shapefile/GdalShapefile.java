package be.weefsel.loading.formats.shapefile;

import be.weefsel.Gdal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shapefiles that GDAL makes from WKT. */
final class GdalShapefile {
  private final Path folder;

  GdalShapefile(Path folder) {
    this.folder = folder;
  }

  /** Writes one row for each WKT, with columns nr and naam; an empty WKT is no shape. */
  Path write(String name, List<String> wkt, String... options) {
    StringBuilder csv = new StringBuilder("nr,naam,WKT\n");
    for (int i = 0; i < wkt.size(); i++) {
      csv.append(i).append(",rij ").append(i).append(",\"").append(wkt.get(i)).append("\"\n");
    }
    return convert(name, csv.toString(), options);
  }

  /** Writes a CSV with a column WKT as {@code name.shp}. */
  Path convert(String name, String csv, String... options) {
    Path shp = folder.resolve(name + ".shp");
    try {
      Path source = Files.writeString(folder.resolve(name + ".csv"), csv);
      List<String> args = new ArrayList<>(List.of(options));
      args.addAll(List.of("-oo", "GEOM_POSSIBLE_NAMES=WKT", "-oo", "KEEP_GEOM_COLUMNS=NO"));
      args.addAll(List.of("-oo", "AUTODETECT_TYPE=YES", "-overwrite"));
      args.addAll(List.of(shp.toString(), source.toString()));
      Gdal.ogr2ogr(args.toArray(String[]::new));
      Files.delete(source);
      return shp;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
