package be.weefsel.loading.files;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells that a file is still the same one.
 *
 * @param key which file it is, whatever its name; null where the system does not know
 */
record Stamp(long size, FileTime written, Object key) {

  /** The stamp of now; null where there is no such file. */
  static Stamp of(Path file) {
    try {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(a.size(), a.lastModifiedTime(), a.fileKey());
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }
}
