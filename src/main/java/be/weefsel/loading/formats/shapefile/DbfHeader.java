package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The head of a .dbf: how many rows, and where each value stands in a row.
 *
 * @param rows deleted ones included
 * @param first byte of the first row
 * @param width of a row in bytes, with its mark of deletion
 * @param language the byte that may name the encoding
 */
record DbfHeader(long rows, int first, int width, int language, List<DbfField> fields) {
  private static final int FIELD = 32;

  /** Reads and checks it against the size of the file. */
  static DbfHeader read(Path file, FileWindow in) throws IOException {
    if (in.size() < 33) {
      throw refused(file, "de kop ontbreekt");
    }
    int at = in.at(0, FIELD);
    long rows = Integer.toUnsignedLong(in.buffer().getInt(at + 4));
    int first = Short.toUnsignedInt(in.buffer().getShort(at + 8));
    int width = Short.toUnsignedInt(in.buffer().getShort(at + 10));
    int language = in.bytes()[at + 29] & 0xff;
    if ((in.bytes()[at] & 7) == 4) {
      throw new Refused(file.getFileName() + " is van dBase 7; bewaar het als dBase III of IV.");
    }
    if (first <= FIELD || width == 0 || first > in.size()) {
      throw refused(file, "de kop klopt niet");
    }
    List<DbfField> fields = fields(in, first);
    int end = fields.stream().mapToInt(f -> f.offset() + f.length()).max().orElse(0);
    if (fields.isEmpty() || end > width) {
      throw refused(file, "de kolommen in de kop passen niet in de rijen");
    }
    if (first + rows * width > in.size()) {
      throw refused(
          file,
          "de kop belooft "
              + rows
              + " rijen, maar er staan er maar "
              + (in.size() - first) / width
              + " in");
    }
    return new DbfHeader(rows, first, width, language, fields);
  }

  private static List<DbfField> fields(FileWindow in, int first) throws IOException {
    List<DbfField> fields = new ArrayList<>();
    int offset = 1;
    for (int place = FIELD; place + FIELD <= first; place += FIELD) {
      int at = in.at(place, FIELD);
      if (in.bytes()[at] == 0x0d) {
        break;
      }
      int end = at;
      while (end < at + 11 && in.bytes()[end] != 0) {
        end++;
      }
      byte[] name = Arrays.copyOfRange(in.bytes(), at, end);
      int length = in.bytes()[at + 16] & 0xff;
      int decimals = in.bytes()[at + 17] & 0xff;
      char type = (char) (in.bytes()[at + 11] & 0xff);
      fields.add(new DbfField(name, type, offset, length, decimals));
      offset += length;
    }
    return fields;
  }

  /** Where a row begins. */
  long offset(long row) {
    return first + row * width;
  }

  boolean isDeleted(FileWindow in, long row) throws IOException {
    return in.bytes()[in.at(offset(row), width)] == '*';
  }

  private static Refused refused(Path file, String why) {
    return new Refused(
        file.getFileName()
            + " is geen leesbare .dbf: "
            + why
            + ". Het bestand is beschadigd of afgebroken; haal het opnieuw op.");
  }
}
