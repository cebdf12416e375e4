package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The readable files of a zip, unpacked into a folder that goes away with this object. */
public record Unzipped(Path folder, List<Path> files) implements AutoCloseable {

  public static Unzipped of(Path zip, List<String> endings) {
    try {
      Unzipped unzipped =
          new Unzipped(Files.createTempDirectory("weefsel-zip-"), new ArrayList<>());
      try (InputStream in = Files.newInputStream(zip);
          ZipInputStream entries = new ZipInputStream(in)) {
        unzipped.unpack(entries, endings);
      } catch (IOException | RuntimeException e) {
        unzipped.close();
        throw e;
      }
      if (unzipped.files().isEmpty()) {
        unzipped.close();
        throw new Refused(
            zip.getFileName()
                + " bevat geen bestand dat gelezen wordt ("
                + String.join(", ", endings)
                + ").");
      }
      return unzipped;
    } catch (IOException e) {
      throw new Refused(zip.getFileName() + " is geen leesbare zip: " + e.getMessage(), e);
    }
  }

  private void unpack(ZipInputStream entries, List<String> endings) throws IOException {
    for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
      // The last part of the name alone: an entry cannot climb out of the folder.
      Path name = Path.of(e.getName().replace('\\', '/')).getFileName();
      if (!e.isDirectory() && FileNames.endsLike(name, endings)) {
        // A folder for each: two folders of the zip may hold files of one name.
        Path file = Files.createDirectory(folder.resolve("" + files.size())).resolve(name);
        files.add(file);
        Files.copy(entries, file);
      }
    }
  }

  @Override
  public void close() {
    for (Path file : files) {
      file.toFile().delete();
      file.getParent().toFile().delete();
    }
    folder.toFile().delete();
  }
}
