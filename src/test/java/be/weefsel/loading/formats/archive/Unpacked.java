package be.weefsel.loading.formats.archive;

import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.Unpacking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens archives, and keeps what comes out of them. */
final class Unpacked implements Opening, AutoCloseable {
  private final List<Format> archives;
  private final Unpacking unpacking = new Unpacking();
  private final List<TempFolder> folders = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  Unpacked(UnpackLimits limits) {
    archives = List.of(new ZipFormat(limits), new GzipFormat(limits));
  }

  @Override
  public void open(Path file) {
    String head = head(file);
    archives.stream()
        .filter(f -> f.recognises(file, head))
        .findFirst()
        .ifPresentOrElse(f -> f.open(file, this), () -> files.add(file));
  }

  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(512), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files, in the order in which they came. */
  List<Path> files() {
    return files;
  }

  /** Name and content of each. */
  List<String> contents() {
    return files.stream().map(f -> f.getFileName() + "=" + text(f)).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(RowSource source) {
    throw new AssertionError("an archive has no tables of its own: " + source.name());
  }

  @Override
  public void closeLater(AutoCloseable resource) {
    folders.add((TempFolder) resource);
  }

  @Override
  public Unpacking unpacking() {
    return unpacking;
  }

  @Override
  public Optional<Charset> encoding() {
    return Optional.empty();
  }

  @Override
  public List<String> endings() {
    return List.of(".csv", ".txt", ".shp", ".dbf", ".zip", ".gz");
  }

  /** Where was unpacked. */
  List<Path> folders() {
    return folders.stream().map(TempFolder::path).toList();
  }

  @Override
  public void close() throws IOException {
    for (TempFolder each : folders) {
      each.close();
    }
  }
}
