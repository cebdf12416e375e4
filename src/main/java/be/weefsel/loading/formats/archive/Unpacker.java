package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes what comes out of one archive, and stops when it is too much. What it claims is not asked.
 */
final class Unpacker {
  private final Path archive;
  private final UnpackLimits limits;
  private final Unpacking unpacking;
  private final Path folder;
  private final long allowed;
  private final byte[] buffer = new byte[1 << 16];

  /**
   * @param free bytes that the disk of the folder has left
   */
  Unpacker(Path archive, UnpackLimits limits, Unpacking unpacking, Path folder, long free) {
    this.archive = archive;
    this.limits = limits;
    this.unpacking = unpacking;
    this.folder = folder;
    this.allowed = Math.min(limits.bytes(), unpacking.add(0) + free);
  }

  /**
   * Writes one file.
   *
   * @param packed its size in the archive
   */
  void write(InputStream in, Path to, long packed) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      long size = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        check(to, size, packed, unpacking.add(n));
        put(out, n);
      }
    }
  }

  private void put(OutputStream out, int length) {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw new Refused(
          archive.getFileName()
              + " kan niet worden uitgepakt in "
              + folder.getParent()
              + ": "
              + e.getMessage()
              + ".",
          e);
    }
  }

  private void check(Path file, long size, long packed, long total) {
    if (total > allowed) {
      throw tooMuch();
    }
    boolean swells =
        size > limits.ratioFrom() && size / limits.ratio() > packed
            || total > limits.ratioFrom() && total / limits.ratio() > unpacking.sent();
    if (swells) {
      throw new Refused(
          archive.getFileName()
              + ": "
              + file.getFileName()
              + " zwelt bij het uitpakken meer dan "
              + limits.ratio()
              + " keer op; zo worden archieven gemaakt om een server vol te schrijven. Is het echt,"
              + " pak het dan zelf uit en geef het bestand dat erin zit.");
    }
  }

  /** Refuses before anything is written, where an archive says itself that it is too much. */
  void announce(long bytes) {
    if (bytes < 0 || unpacking.add(0) + bytes > allowed) {
      throw tooMuch();
    }
  }

  private Refused tooMuch() {
    return allowed < limits.bytes()
        ? new Refused(
            archive.getFileName()
                + " past uitgepakt niet op de schijf: in "
                + folder.getParent()
                + " is nog "
                + size(allowed - unpacking.add(0))
                + " vrij. Maak plaats, of zet TMPDIR op een andere map.")
        : new Refused(
            archive.getFileName()
                + " is uitgepakt groter dan "
                + size(limits.bytes())
                + "; geef het in delen.");
  }

  private static String size(long bytes) {
    return String.format(Locale.forLanguageTag("nl-NL"), "%,.1f MB", Math.max(0, bytes) / 1e6);
  }
}
