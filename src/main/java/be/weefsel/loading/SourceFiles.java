package be.weefsel.loading;

import be.weefsel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens the files of one import, each by what is in it. Closing removes what was unpacked. */
final class SourceFiles implements AutoCloseable {
  private final List<Unzipped> unzipped = new ArrayList<>();
  private final List<RowSource> sources = new ArrayList<>();

  private SourceFiles() {}

  /** Checks that the files are there; a file that is not leaves no trace. */
  static void mustExist(List<Path> files) {
    if (files.isEmpty()) {
      throw new Refused("Er is geen bestand opgegeven.");
    }
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        throw new Refused(file + " is een map; geef de bestanden erin.");
      }
      if (!Files.isRegularFile(file)) {
        throw new Refused("Het bestand " + file + " bestaat niet.");
      }
    }
  }

  static SourceFiles open(List<Path> files) {
    SourceFiles opened = new SourceFiles();
    try {
      for (Path file : files) {
        opened.add(file);
      }
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  List<RowSource> sources() {
    return sources;
  }

  /** The name of a file without folder and ending. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private void add(Path file) {
    byte[] head = head(file);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (head.length == 0) {
      throw new Refused("Het bestand " + file.getFileName() + " is leeg.");
    } else if (start.startsWith("SQLite format 3")) {
      sources.addAll(GeoPackageFile.layers(file));
    } else if (start.startsWith("PK\u0003\u0004")) {
      Unzipped folder = Unzipped.of(file);
      unzipped.add(folder);
      folder.files().forEach(this::add);
    } else if (start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("{")) {
      sources.add(new GeoJsonSource(file));
    } else if (endsLike(file, ".csv", ".tsv", ".txt")) {
      sources.add(new CsvSource(file));
    } else {
      throw new Refused(
          file.getFileName()
              + " heeft een inhoud die niet gelezen wordt, hoe het ook heet. Gelezen worden: GeoPackage (.gpkg), GeoJSON"
              + " (.geojson), CSV (.csv) en een zip met zulke bestanden.");
    }
  }

  static boolean endsLike(Path file, String... endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(512);
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    unzipped.forEach(Unzipped::close);
  }
}
