package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of a .dbf, each with its shape; or a .dbf alone, as a table without geometry. */
public final class ShapefileSource implements RowSource {
  // A column that FoxPro adds for itself.
  private static final char NULL_FLAGS = '0';
  private final Shapefile files;
  private final DbfHeader header;
  private final DbfText text;
  private final List<String> columns;
  private final List<String> unclear = new ArrayList<>();

  /** Reads the heads of the files and checks that they belong together. */
  ShapefileSource(Shapefile files, Optional<Charset> encoding) {
    this.files = files;
    try (FileWindow dbf = new FileWindow(files.dbf())) {
      header = DbfHeader.read(files.dbf(), dbf);
      text = DbfEncoding.find(files.dbf(), header, dbf, encoding);
      columns = readable().stream().map(this::name).toList();
      files.mustPair(header, dbf);
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
  public List<String> notes() {
    List<String> notes = new ArrayList<>(unclear);
    text.note().ifPresent(notes::add);
    String unread =
        header.fields().stream()
            .filter(f -> !f.readable() && f.type() != NULL_FLAGS)
            .map(this::name)
            .collect(Collectors.joining(", "));
    if (!unread.isEmpty()) {
      notes.add("memo's en binaire kolommen worden niet gelezen: " + unread);
    }
    return notes;
  }

  private void noteUnclear(List<String> wanted) {
    unclear.clear();
    for (String name : wanted) {
      List<String> cuts = ShortNames.cuts(columns, name);
      if (!cuts.isEmpty() && columns.stream().noneMatch(name::equalsIgnoreCase)) {
        unclear.add(
            name
                + " kan de afgekapte kolom "
                + String.join(" of ", cuts)
                + " zijn, en is leeg gelaten: zeg het met --mapping");
      }
    }
  }

  @Override
  public long size() {
    return header.rows();
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    text.restart();
    noteUnclear(wanted);
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
