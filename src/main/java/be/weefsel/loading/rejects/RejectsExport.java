package be.weefsel.loading.rejects;

import be.weefsel.Refused;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Store;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the rejected rows of a lading to a file in which somebody corrects them: with the columns
 * that they had, the reason, and the geometry in its own CRS. The corrected file can be imported as
 * it is.
 */
public final class RejectsExport {
  private RejectsExport() {}

  /**
   * Writes them; returns what was written, for people.
   *
   * @param file ending in .gpkg or .csv; with several sources the latter becomes several files
   * @throws Refused when there are none, or the file is there already or cannot be written
   */
  public static List<String> write(Store store, int id, Path file) {
    boolean geoPackage = FileNames.endsLike(file, List.of(".gpkg"));
    if (!geoPackage && !FileNames.endsLike(file, List.of(".csv"))) {
      throw new Refused(file + " moet eindigen op .gpkg of .csv.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refused("De map van " + file + " bestaat niet; maak ze eerst.");
    }
    Lading lading = store.ladingen().get(id);
    // A transaction, since only there rows come a few at a time.
    try {
      return store.database().transaction(c -> write(c, lading, file, geoPackage));
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new Refused(file + " kan niet worden geschreven: " + e.getMessage(), e);
    }
  }

  /** Somebody may have corrected half of the rows in it. */
  private static void mustBeNew(List<Path> files) {
    for (Path file : files) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new Refused(
            file + " bestaat al, misschien met verbeteringen; geef een andere naam of wis het.");
      }
    }
  }

  private static List<String> write(Connection c, Lading lading, Path file, boolean geoPackage)
      throws SQLException {
    StoredRejects rejects = new StoredRejects(c, lading.id());
    List<Section> sections = rejects.sections(ImportReport.of(lading.report()));
    if (sections.isEmpty()) {
      throw new Refused("Lading " + lading.id() + " heeft geen geweigerde rijen.");
    }
    mustBeNew(geoPackage ? List.of(file) : CsvRejects.files(sections.size(), file));
    return geoPackage
        ? new GeoPackageRejects(rejects).write(sections, file, lading.loadedAt())
        : new CsvRejects(rejects).write(sections, file);
  }
}
