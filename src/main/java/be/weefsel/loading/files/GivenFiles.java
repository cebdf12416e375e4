package be.weefsel.loading.files;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The files of one import, and what they were when it began: somebody may still be copying one, or
 * put another in its place.
 */
public final class GivenFiles {
  // Read along with the .shp, though only that one is given.
  private static final List<String> COMPANIONS = List.of(".dbf", ".prj", ".cpg");
  private final List<GivenFile> files;
  private final Map<Path, Stamp> stamps = new LinkedHashMap<>();

  private GivenFiles(List<GivenFile> files) {
    this.files = files;
    for (GivenFile file : files) {
      watched(file.path()).forEach(p -> stamps.put(p, Stamp.of(p)));
    }
  }

  /**
   * Looks at the files without opening them.
   *
   * @throws Refused when one is not there or is no file
   */
  public static GivenFiles of(List<Path> given) {
    return new GivenFiles(given.stream().map(GivenFile::of).toList());
  }

  /** Where they really are. */
  public List<Path> paths() {
    return files.stream().map(GivenFile::path).toList();
  }

  /** As the user named them, without folders. */
  public List<String> names() {
    return files.stream().map(GivenFile::name).toList();
  }

  /** The files in their order, each with what is read along with it. */
  public List<Path> read() {
    return stamps.entrySet().stream()
        .filter(e -> e.getValue() != null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Compares them with what they were.
   *
   * @throws Refused when one has changed since
   */
  public void mustBeUnchanged() {
    stamps.forEach(
        (path, stamp) -> {
          if (!Objects.equals(stamp, Stamp.of(path))) {
            throw new Refused(
                path.getFileName()
                    + " is veranderd tijdens het lezen; wacht tot het volledig is en laad opnieuw.");
          }
        });
  }

  private static List<Path> watched(Path file) {
    List<Path> all = new ArrayList<>(List.of(file));
    if (FileNames.endsLike(file, List.of(".shp"))) {
      for (String ending : COMPANIONS) {
        all.add(file.resolveSibling(FileNames.stem(file) + ending));
        all.add(file.resolveSibling(FileNames.stem(file) + ending.toUpperCase(Locale.ROOT)));
      }
    }
    if (FileNames.endsLike(file, List.of(".gpkg"))) {
      // What a program that has it open writes stands here until it closes.
      all.add(Path.of(file + "-wal"));
    }
    return all;
  }
}
