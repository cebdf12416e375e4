package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a .dbf, each with its shape; or a .dbf alone, as a table without geometry. */
public final class ShapefileSource implements RowSource {
  private final Shapefile files;
  private final DbfHeader header;
  private final DbfText text;
  private final List<String> columns;

  /** Reads the heads of the files and checks that they belong together. */
  ShapefileSource(Shapefile files, Optional<Charset> encoding) {
    this.files = files;
    try (FileWindow dbf = new FileWindow(files.dbf())) {
      header = DbfHeader.read(files.dbf(), dbf);
      text = DbfEncoding.find(files.dbf(), header, dbf, encoding);
      columns = readable().stream().map(this::name).toList();
      checkCount(dbf);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private List<DbfField> readable() {
    return header.fields().stream().filter(DbfField::readable).toList();
  }

  private String name(DbfField field) {
    return text.decode(field.name(), 0, field.name().length, true).strip();
  }

  private void checkCount(FileWindow dbf) throws IOException {
    if (files.shp() == null) {
      return;
    }
    try (ShpFile shp = new ShpFile(files.shp(), files.shx())) {
      long shapes = shp.count();
      long rows = header.rows();
      // Rows that were deleted at the end need no shape.
      while (rows > shapes && isDeleted(dbf, rows - 1)) {
        rows--;
      }
      if (shapes != rows) {
        throw new Refused(
            name()
                + " heeft "
                + shapes
                + " vormen, maar "
                + files.dbf().getFileName()
                + " heeft "
                + rows
                + " rijen: welke bij welke hoort, is niet te zeggen. Lever .shp, .shx, .dbf en .prj"
                + " van één en dezelfde bewaring.");
      }
    }
  }

  private boolean isDeleted(FileWindow dbf, long row) throws IOException {
    return dbf.bytes()[dbf.at(header.offset(row), header.width())] == '*';
  }

  @Override
  public String name() {
    return hasGeometry()
        ? files.shp().getFileName().toString()
        : files.dbf().getFileName() + " (zonder .shp)";
  }

  @Override
  public String layer() {
    return FileNames.stem(files.dbf());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<String> column(String name) {
    return ShortNames.find(columns, name);
  }

  @Override
  public boolean hasGeometry() {
    return files.shp() != null;
  }

  @Override
  public Optional<String> declaredCrs() {
    return hasGeometry() ? Siblings.find(files.shp(), ".prj").flatMap(Prj::read) : Optional.empty();
  }

  @Override
  public Optional<String> note() {
    String unread =
        header.fields().stream()
            .filter(f -> !f.readable() && f.type() != '0')
            .map(this::name)
            .collect(Collectors.joining(", "));
    Optional<String> memos =
        unread.isEmpty()
            ? Optional.empty()
            : Optional.of("memo's en binaire kolommen worden niet gelezen: " + unread);
    List<String> notes = Stream.of(text.note(), memos).flatMap(Optional::stream).toList();
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }

  @Override
  public long size() {
    return header.rows();
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    text.restart();
    try (FileWindow dbf = new FileWindow(files.dbf());
        ShpFile shp = hasGeometry() ? new ShpFile(files.shp(), files.shx()) : null) {
      long count = shp == null ? header.rows() : Math.min(header.rows(), shp.count());
      ShapefileRow row = new ShapefileRow(this, readable(), wanted, text, dbf, shp);
      for (long i = 0; i < count; i++) {
        if (shp != null) {
          shp.move();
        }
        int at = dbf.at(header.offset(i), header.width());
        if (dbf.bytes()[at] != '*') {
          row.set(i, at);
          visitor.row(row);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  Refused unreadable(IOException e) {
    return new Refused(name() + " kan niet worden gelezen: " + e.getMessage() + ".", e);
  }
}
