package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip whose directory was read within bounds; every format that is a zip is opened by this one.
 * The directory is held in memory, and what it says of its own size may be a lie; so what is
 * counted is what is read.
 */
public final class ListedZip implements AutoCloseable {
  // Stored, deflate, and the deflate64 that Windows uses for large files. Others are seldom seen,
  // and each is one more program that hostile bytes run through.
  private static final Set<Integer> METHODS = Set.of(0, 8, 9);

  private final Path file;
  private final ZipFile zip;

  private ListedZip(Path file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  /**
   * Lists a zip.
   *
   * @throws Refused when it lists more than an import may ask of us
   * @throws IOException when it is no readable zip
   */
  public static ListedZip open(Path file) throws IOException {
    return open(file, UnpackLimits.STANDARD);
  }

  static ListedZip open(Path file, UnpackLimits limits) throws IOException {
    CountedChannel channel = new CountedChannel(file, limits.directoryBytes());
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
      channel.release();
      ListedZip listed = new ListedZip(file, zip);
      listed.mustBeShort(limits.entries());
      return listed;
    } catch (Refused e) {
      channel.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      channel.close();
      // The library answers some damage with an exception of another kind, or wraps its own.
      throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    }
  }

  private void mustBeShort(int most) {
    int entries = entries().size();
    if (entries > most) {
      throw new Refused(
          file.getFileName()
              + " bevat "
              + entries
              + " bestanden; meer dan "
              + most
              + " worden niet uitgepakt. Maak een zip met alleen wat geladen moet worden.");
    }
  }

  /** In the order of the directory. */
  public List<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries());
  }

  /** By its full name; null for none. */
  public ZipArchiveEntry entry(String name) {
    return zip.getEntry(name);
  }

  /**
   * What is packed in an entry.
   *
   * @throws Refused for one that is encrypted, or packed in a way that is not read
   */
  public InputStream content(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refused(
          file.getFileName()
              + " is met een wachtwoord beveiligd ("
              + Shown.value(entry.getName())
              + "); maak de zip opnieuw zonder wachtwoord.");
    }
    if (!METHODS.contains(entry.getMethod())) {
      throw new Refused(
          file.getFileName()
              + ": "
              + Shown.value(entry.getName())
              + " is gecomprimeerd op een manier die niet gelezen wordt (methode "
              + entry.getMethod()
              + "); maak een gewone zip (deflate).");
    }
    try {
      return zip.getInputStream(entry);
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
