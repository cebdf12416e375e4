package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that lie beside a file under its name with another ending. */
final class Siblings {
  private Siblings() {}

  /** In any case of the name: {@code percelen.shp} goes with {@code PERCELEN.DBF}. */
  static Optional<Path> find(Path file, String ending) {
    Path exact = file.resolveSibling(FileNames.stem(file) + ending);
    if (Files.isRegularFile(exact)) {
      return Optional.of(exact);
    }
    String name = exact.getFileName().toString();
    Path folder = file.toAbsolutePath().getParent();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder, p -> p.getFileName().toString().equalsIgnoreCase(name))) {
      for (Path found : all) {
        return Optional.of(found);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new Refused("De map " + folder + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }
}
