package be.weefsel.loading.formats.geotiff;

import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WkbBuilder;
import java.util.List;
import java.util.Locale;

/** One pixel. */
final class PixelRow implements SourceRow {
  static final List<String> COLUMNS = List.of("x", "y", "waarde");
  private final PixelGrid grid;
  private final int[] place;
  private int column;
  private int row;
  private Number value;

  PixelRow(PixelGrid grid, List<String> wanted) {
    this.grid = grid;
    this.place =
        wanted.stream().mapToInt(name -> COLUMNS.indexOf(name.toLowerCase(Locale.ROOT))).toArray();
  }

  void set(int newColumn, int newRow, Number newValue) {
    column = newColumn;
    row = newRow;
    value = newValue;
  }

  @Override
  public String id() {
    return null;
  }

  @Override
  public Object value(int wanted) {
    return switch (place[wanted]) {
      case 0 -> number(grid.left(column));
      case 1 -> number(grid.bottom(row));
      case 2 -> value;
      default -> null;
    };
  }

  private static Number number(double value) {
    return value == Math.rint(value) ? (Number) (long) value : (Number) value;
  }

  @Override
  public byte[] wkb() {
    return WkbBuilder.box(grid.left(column), grid.bottom(row), grid.right(column), grid.top(row));
  }

  @Override
  public String original() {
    return Originals.text(
        Originals.object()
            .putPOJO("x", number(grid.left(column)))
            .putPOJO("y", number(grid.bottom(row)))
            .putPOJO("waarde", value));
  }
}
