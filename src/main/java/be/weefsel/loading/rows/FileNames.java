package be.weefsel.loading.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Parts of file names. */
public final class FileNames {
  private FileNames() {}

  /** The name of a file without folder and ending. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** Whether a name has one of these endings, in any case. */
  public static boolean endsLike(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }
}
