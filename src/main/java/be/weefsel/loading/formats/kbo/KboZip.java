package be.weefsel.loading.formats.kbo;

import be.weefsel.Refused;
import be.weefsel.loading.formats.archive.ListedZip;
import be.weefsel.loading.formats.archive.TempFolder;
import be.weefsel.loading.formats.csv.CsvSource;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The tables in the zip, unpacked one at a time so that the disk holds one of them only. */
final class KboZip implements AutoCloseable {
  static final String ESTABLISHMENT = "establishment";
  static final String ADDRESS = "address";
  static final String ACTIVITY = "activity";
  static final String ENTERPRISE = "enterprise";
  static final String META = "meta";

  // Real extracts become six to ten times larger; what grows much more is made to fill a disk.
  private static final long MOST_GROWTH = 60;
  private static final long LEAST_LIMIT = 16 << 20;

  private final Path file;
  private final ListedZip zip;
  private final Map<String, ZipArchiveEntry> tables = new HashMap<>();

  private KboZip(Path file, ListedZip zip) {
    this.file = file;
    this.zip = zip;
    zip.entries().stream()
        .filter(e -> !e.isDirectory())
        .forEach(e -> tables.put(stem(e.getName()), e));
  }

  static KboZip open(Path file) throws IOException {
    return new KboZip(file, ListedZip.open(file));
  }

  private static String stem(String entry) {
    String name = entry.substring(entry.replace('\\', '/').lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "");
  }

  boolean isExtract() {
    return tables.keySet().containsAll(List.of(ESTABLISHMENT, ADDRESS, ACTIVITY));
  }

  /** Daily changes instead of everything. */
  boolean isUpdate() {
    return has(ESTABLISHMENT + "_insert") || has(ESTABLISHMENT + "_delete");
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /**
   * Reads one table.
   *
   * @param columns that it must have; a row gives their values by place in this list
   */
  void read(String table, List<String> columns, RowSource.Visitor visitor) throws IOException {
    try (TempFolder folder = TempFolder.create()) {
      Path unpacked = folder.path().resolve(table + ".csv");
      unpack(tables.get(table), unpacked);
      CsvSource source = new CsvSource(unpacked, Optional.of(StandardCharsets.UTF_8));
      List<String> missing = columns.stream().filter(c -> source.column(c).isEmpty()).toList();
      if (!missing.isEmpty()) {
        throw new Refused(
            "%s: in %s.csv ontbreekt %s. Haal het volledige uittreksel opnieuw op."
                .formatted(file.getFileName(), table, String.join(", ", missing)));
      }
      source.read(columns, visitor);
    }
  }

  private void unpack(ZipArchiveEntry entry, Path to) throws IOException {
    long left = Math.max(LEAST_LIMIT, MOST_GROWTH * Files.size(file));
    try (InputStream in = zip.content(entry);
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        left -= n;
        if (left < 0) {
          throw new Refused(
              "%s: %s wordt uitgepakt meer dan %d keer zo groot als de zip; zo'n bestand wordt niet gelezen."
                  .formatted(file.getFileName(), entry.getName(), MOST_GROWTH));
        }
        out.write(buffer, 0, n);
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
