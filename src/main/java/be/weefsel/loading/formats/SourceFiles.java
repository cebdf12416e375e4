package be.weefsel.loading.formats;

import be.weefsel.Refused;
import be.weefsel.loading.formats.archive.GzipFormat;
import be.weefsel.loading.formats.archive.ZipFormat;
import be.weefsel.loading.formats.csv.CsvFormat;
import be.weefsel.loading.formats.flatgeobuf.FlatGeobufFormat;
import be.weefsel.loading.formats.geojson.GeoJsonFormat;
import be.weefsel.loading.formats.geopackage.GeoPackageFormat;
import be.weefsel.loading.formats.geotiff.GeoTiffFormat;
import be.weefsel.loading.formats.gml.GmlFormat;
import be.weefsel.loading.formats.kbo.KboFormat;
import be.weefsel.loading.formats.shapefile.ShapefileFormat;
import be.weefsel.loading.formats.sheet.SheetFormat;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens the files of one import, each by what is in it. Closing removes what was unpacked. */
public final class SourceFiles implements AutoCloseable {
  // In this order: what has a mark of its own before what is known by its ending.
  private static final List<Format> FORMATS =
      List.of(
          new GeoPackageFormat(),
          new FlatGeobufFormat(),
          new GeoTiffFormat(),
          new ShapefileFormat(),
          new SheetFormat(),
          new KboFormat(),
          new ZipFormat(),
          new GzipFormat(),
          new GmlFormat(),
          new GeoJsonFormat(),
          new CsvFormat());

  private final Optional<Charset> encoding;
  private final List<RowSource> sources = new ArrayList<>();
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();
  private final Set<Path> opened = new HashSet<>();
  private final Unpacking unpacking = new Unpacking();

  private SourceFiles(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  /** The names of the formats that are read. */
  public static List<String> formats() {
    return FORMATS.stream().map(Format::name).toList();
  }

  /**
   * Opens all of them.
   *
   * @param encoding of texts that do not say it themselves
   */
  public static SourceFiles open(List<Path> files, Optional<Charset> encoding) {
    SourceFiles opened = new SourceFiles(encoding);
    try {
      files.forEach(opened::add);
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  public List<RowSource> sources() {
    return sources;
  }

  private void add(Path file) {
    if (!opened.add(file.toAbsolutePath().normalize())) {
      return;
    }
    String head = head(file);
    if (head.isEmpty()) {
      throw new Refused("Het bestand " + file.getFileName() + " is leeg.");
    }
    Format format =
        FORMATS.stream()
            .filter(f -> f.recognises(file, head))
            .findFirst()
            .orElseThrow(() -> unknown(file));
    format.open(file, new Here());
  }

  private static Refused unknown(Path file) {
    return new Refused(
        file.getFileName()
            + " heeft een inhoud die niet gelezen wordt, hoe het ook heet. Gelezen worden: "
            + FORMATS.stream().map(Format::name).collect(Collectors.joining(", "))
            + ".");
  }

  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    IllegalStateException failed = null;
    while (!resources.isEmpty()) {
      try {
        resources.pop().close();
      } catch (Exception e) {
        // The others go away all the same.
        failed = failed == null ? new IllegalStateException(e) : failed;
        if (failed.getCause() != e) {
          failed.addSuppressed(e);
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private final class Here implements Opening {
    @Override
    public void add(RowSource source) {
      sources.add(source);
    }

    @Override
    public void open(Path file) {
      SourceFiles.this.add(file);
    }

    @Override
    public void closeLater(AutoCloseable resource) {
      resources.push(resource);
    }

    @Override
    public Unpacking unpacking() {
      return unpacking;
    }

    @Override
    public Optional<Charset> encoding() {
      return encoding;
    }

    @Override
    public List<String> endings() {
      return FORMATS.stream().flatMap(f -> f.endings().stream()).toList();
    }
  }
}
