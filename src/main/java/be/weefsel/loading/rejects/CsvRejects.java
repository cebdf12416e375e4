package be.weefsel.loading.rejects;

import be.weefsel.Refused;
import be.weefsel.database.GeoPackageLayer;
import be.weefsel.loading.rows.FileNames;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes rejects into a CSV for each source, as a Belgian Excel opens it: semicolons, a byte order
 * mark, decimal commas.
 */
final class CsvRejects {
  // Excel cuts off what is longer.
  private static final int EXCEL = 32_767;
  private static final String WKT = "WKT";
  private final StoredRejects rejects;
  private boolean tooLong;

  CsvRejects(StoredRejects rejects) {
    this.rejects = rejects;
  }

  /** The files that so many sections are written to. */
  static List<Path> files(int sections, Path file) {
    return sections == 1
        ? List.of(file)
        : IntStream.rangeClosed(1, sections).mapToObj(n -> numbered(file, n)).toList();
  }

  /** Returns what was written, for people. */
  List<String> write(List<Section> sections, Path file) throws SQLException {
    List<String> told = new ArrayList<>();
    List<Path> files = files(sections.size(), file);
    for (int i = 0; i < sections.size(); i++) {
      Path one = files.get(i);
      long rows = write(sections.get(i), one);
      told.add(sections.get(i).source() + ": " + rows + " geweigerd, in " + one);
    }
    if (tooLong) {
      told.add(
          "Let op: er zijn geometrieën van meer dan "
              + EXCEL
              + " tekens, en Excel kapt die af. Schrijf ze naar een .gpkg om ze te verbeteren.");
    }
    return told;
  }

  private static Path numbered(Path file, int number) {
    return file.resolveSibling(FileNames.stem(file) + "-" + number + ".csv");
  }

  private long write(Section section, Path file) throws SQLException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      long rows;
      try (BufferedWriter out = Files.newBufferedWriter(part)) {
        rows = write(section, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw new Refused(file + " kan niet worden geschreven: " + e.getMessage(), e);
    } finally {
      part.toFile().delete();
    }
  }

  private long write(Section section, BufferedWriter out) throws IOException, SQLException {
    List<String> ours = section.ours().stream().map(GeoPackageLayer.Column::name).toList();
    List<String> theirs = section.columns().stream().map(GeoPackageLayer.Column::name).toList();
    List<Object> header = new ArrayList<>(ours);
    header.addAll(theirs);
    if (section.hasGeometry()) {
      header.add(WKT);
    }
    out.write('\ufeff');
    line(out, header);
    return rejects.each(
        section,
        row -> {
          String text = section.hasGeometry() ? row.geometry() : row.text(section.wkt());
          Shape shape = Shape.of(text);
          List<Object> values = new ArrayList<>();
          ours.forEach(c -> values.add(section.value(c, row, shape)));
          theirs.forEach(c -> values.add(row.value(c)));
          if (section.hasGeometry()) {
            values.add(shape.unreadable() == null ? text : null);
          }
          tooLong |= text != null && text.length() > EXCEL;
          line(out, values);
        });
  }

  private static void line(BufferedWriter out, List<Object> values) {
    try {
      out.write(values.stream().map(CsvRejects::cell).collect(Collectors.joining(";")));
      out.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof Double d ? d.toString().replace('.', ',') : value.toString();
    return text.matches("(?s).*[;\"\r\n].*|\\s.*|.*\\s")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
