package be.weefsel.loading.formats;

import be.weefsel.Gdal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rasters that GDAL makes from a grid of text. */
final class Rasters {
  private Rasters() {}

  /** 75 by 53 pixels of 100 m: runs of one value, noise, and nodata. */
  static Path grid(Path folder) throws IOException {
    Random random = new Random(1);
    StringBuilder asc =
        new StringBuilder(
            "ncols 75\nnrows 53\nxllcorner 64600\nyllcorner 197300\ncellsize 100\n"
                + "NODATA_value 99\n");
    for (int row = 0; row < 53; row++) {
      for (int column = 0; column < 75; column++) {
        int value = row % 3 == 0 ? row : random.nextInt(120);
        asc.append(column % 11 == 5 ? 99 : value).append(' ');
      }
      asc.append('\n');
    }
    return Files.writeString(folder.resolve("grid.asc"), asc);
  }

  static Path tiff(Path folder, String name, String options) throws IOException {
    Path file = folder.resolve(name + ".tif");
    List<String> command = new ArrayList<>(List.of("gdal_translate", "-q", "-a_srs", "EPSG:31370"));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of(grid(folder).toString(), file.toString()));
    Gdal.run(command.toArray(String[]::new));
    return file;
  }
}
