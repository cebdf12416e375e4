package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Walks the records of a .shp in the order of its rows. That order is the .shx's: a shape that was
 * edited into a larger one lies at the end of the file. Without a .shx it is the file's own.
 */
final class ShpFile implements AutoCloseable {
  static final int CODE = 9994;
  private static final int HEADER = 100;
  private final Path file;
  private final FileWindow shp;
  private final FileWindow shx;
  private long next = HEADER;
  private long index;
  private long offset;
  private long length;

  ShpFile(Path file, Optional<Path> index) throws IOException {
    this.file = file;
    this.shp = new FileWindow(file);
    this.shx = index.isPresent() ? new FileWindow(index.get()) : null;
    try {
      checkHeader(shp, file);
      if (shx != null) {
        checkHeader(shx, index.get());
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private static void checkHeader(FileWindow in, Path file) throws IOException {
    if (in.size() < HEADER || in.bigEndian(in.at(0, HEADER)) != CODE) {
      throw new Refused(
          file.getFileName()
              + " is geen deel van een shapefile, hoe het ook heet: de kop van 100 bytes met code "
              + CODE
              + " ontbreekt.");
    }
    long stated = 2 * in.bigEndian(24);
    if (stated > in.size()) {
      throw new Refused(
          file.getFileName()
              + " is afgebroken: het moet "
              + stated
              + " bytes lang zijn en heeft er "
              + in.size()
              + ". Haal het bestand opnieuw op.");
    }
  }

  /** The number of shapes; reads the file through where there is no .shx. */
  long count() throws IOException {
    if (shx != null) {
      return (shx.size() - HEADER) / 8;
    }
    long count = 0;
    for (long at = HEADER; at + 8 <= shp.size(); count++) {
      at += 8 + 2 * shp.bigEndian(shp.at(at, 8) + 4);
    }
    return count;
  }

  /** Moves to the next record. */
  void move() throws IOException {
    long expected = -1;
    offset = next;
    if (shx != null) {
      int entry = shx.at(HEADER + 8 * index, 8);
      offset = 2 * shx.bigEndian(entry);
      expected = 2 * shx.bigEndian(entry + 4);
    }
    index++;
    // Some tools note a shape that is not there as nothing at place 0.
    if (offset == 0 && expected == 0) {
      length = 0;
      return;
    }
    mustFit(8);
    int at = shp.at(offset, 8);
    length = 2 * shp.bigEndian(at + 4);
    if (shx != null && length != expected && shp.bigEndian(at) != index) {
      throw new Refused(
          file.getFileName()
              + ": de .shx ernaast hoort er niet bij (vorm "
              + index
              + " staat elders). Laat de .shx weg, of lever .shp, .shx en .dbf van één bewaring.");
    }
    mustFit(8 + length);
    next = offset + 8 + length;
  }

  private void mustFit(long bytes) {
    if (offset < HEADER || offset + bytes > shp.size()) {
      throw new Refused(
          file.getFileName()
              + " breekt af in vorm "
              + index
              + ": die loopt tot byte "
              + (offset + bytes)
              + ", het bestand heeft er "
              + shp.size()
              + ". Haal het bestand opnieuw op.");
    }
  }

  /** Bytes of the record; 0 for no shape. */
  long length() {
    return length;
  }

  /** The bytes of the record stand in {@link #bytes} from here. */
  int content() throws IOException {
    return shp.at(offset + 8, (int) length);
  }

  FileWindow bytes() {
    return shp;
  }

  @Override
  public void close() throws IOException {
    shp.close();
    if (shx != null) {
      shx.close();
    }
  }
}
