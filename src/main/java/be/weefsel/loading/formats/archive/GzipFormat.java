package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One file of another format, packed with gzip. */
public final class GzipFormat implements Format {
  private final UnpackLimits limits;

  public GzipFormat() {
    this(UnpackLimits.STANDARD);
  }

  GzipFormat(UnpackLimits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "zo'n bestand in gzip (.gz)";
  }

  @Override
  public List<String> endings() {
    return List.of(".gz");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return head.startsWith("\u001f\u008b");
  }

  @Override
  public void open(Path file, Opening opening) {
    int depth = opening.unpacking().enter(file.toFile().length());
    try {
      // One deeper than a zip: a file that is packed in a zip in a zip is still one file.
      if (depth > limits.depth() + 1) {
        throw new Refused(file.getFileName() + " is te vaak ingepakt; pak het zelf uit.");
      }
      TempFolder folder = TempFolder.create();
      opening.closeLater(folder);
      Path unpacked = folder.path().resolve(FileNames.stem(file));
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
        new Unpacker(file, limits, opening.unpacking(), folder.path(), folder.free())
            .write(in, unpacked, Files.size(file));
      }
      opening.open(unpacked);
    } catch (IOException e) {
      throw new Refused(
          file.getFileName()
              + " is geen leesbare gzip, of is beschadigd of afgebroken ("
              + e.getMessage()
              + "); haal het bestand opnieuw op.",
          e);
    } finally {
      opening.unpacking().leave();
    }
  }
}
