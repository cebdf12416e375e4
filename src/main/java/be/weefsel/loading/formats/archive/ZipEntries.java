package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The entries of one zip, by its directory at the end: what stands between them, or is said beside
 * them, is not read.
 */
final class ZipEntries {
  // Text beside the data; it would be read as a table, for timetables come as .txt.
  private static final Pattern FOR_PEOPLE =
      Pattern.compile("(?i)(read.?me|lees.?mij|licen[cst]|copyright).*\\.txt$");

  private final Path zip;
  private final UnpackLimits limits;

  ZipEntries(Path zip, UnpackLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** Unpacks the files with these endings; gives them in the order of the zip. */
  List<Path> unpack(Unpacker unpacker, TempFolder folder, List<String> endings) throws IOException {
    try (ListedZip listed = ListedZip.open(zip, limits)) {
      List<ZipArchiveEntry> all = listed.entries();
      Map<ZipArchiveEntry, String[]> wanted = wanted(all, endings);
      if (wanted.isEmpty()) {
        throw nothingIn(all, endings);
      }
      unpacker.announce(wanted.keySet().stream().mapToLong(e -> Math.max(0, e.getSize())).sum());
      return write(listed, all, wanted, unpacker, folder);
    }
  }

  private Map<ZipArchiveEntry, String[]> wanted(List<ZipArchiveEntry> all, List<String> endings) {
    EntryNames names = new EntryNames(zip);
    Map<ZipArchiveEntry, String[]> wanted = new HashMap<>();
    for (ZipArchiveEntry entry : all) {
      String[] parts = names.parts(entry.getName());
      String name = parts[parts.length - 1];
      // A link could point anywhere on this machine; what macOS adds hides behind a dot.
      if (!entry.isDirectory()
          && !entry.isUnixSymlink()
          && !name.startsWith(".")
          && !FOR_PEOPLE.matcher(name).find()
          && FileNames.endsLike(Path.of(name), endings)) {
        wanted.put(entry, parts);
      }
    }
    return wanted;
  }

  /** Each folder of the zip becomes one of ours: files stay together, and names cannot clash. */
  private List<Path> write(
      ListedZip in,
      List<ZipArchiveEntry> order,
      Map<ZipArchiveEntry, String[]> wanted,
      Unpacker unpacker,
      TempFolder folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Map<String, Path> folders = new HashMap<>();
    for (ZipArchiveEntry entry : order) {
      String[] parts = wanted.get(entry);
      if (parts != null) {
        String inside = String.join("/", List.of(parts).subList(0, parts.length - 1));
        Path place = folders.get(inside);
        if (place == null) {
          place = Files.createDirectory(folder.path().resolve("" + folders.size()));
          folders.put(inside, place);
        }
        Path file = place.resolve(parts[parts.length - 1]);
        write(in, entry, file, unpacker);
        files.add(file);
      }
    }
    return files;
  }

  private void write(ListedZip in, ZipArchiveEntry entry, Path file, Unpacker unpacker)
      throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream content = new CheckedInputStream(in.content(entry), sum)) {
      unpacker.write(content, file, Math.min(entry.getCompressedSize(), Files.size(zip)));
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException("controlegetal van " + Shown.value(entry.getName()) + " klopt niet");
    }
  }

  private Refused nothingIn(List<ZipArchiveEntry> all, List<String> endings) {
    String names =
        all.stream()
            .filter(e -> !e.isDirectory())
            .limit(10)
            .map(e -> Shown.value(e.getName()))
            .collect(Collectors.joining(", "));
    return new Refused(
        zip.getFileName()
            + " bevat geen bestand dat gelezen wordt ("
            + String.join(", ", endings)
            + "). Erin zit: "
            + (names.isEmpty() ? "niets" : names)
            + (all.size() > 10 ? ", …" : "")
            + ".");
  }
}
