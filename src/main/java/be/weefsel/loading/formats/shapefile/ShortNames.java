package be.weefsel.loading.formats.shapefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a column whose name was cut at the ten characters that a .dbf has room for. */
final class ShortNames {
  private static final int ROOM = 10;

  private ShortNames() {}

  /**
   * The same name in any case, else the one that can be a cut of it: its first ten characters, or
   * the first eight with a number, as GDAL keeps two cuts apart. Where several can be, none is
   * taken: which of two is meant cannot be known.
   */
  static Optional<String> find(List<String> columns, String name) {
    Optional<String> same = columns.stream().filter(name::equalsIgnoreCase).findFirst();
    if (same.isPresent()) {
      return same;
    }
    List<String> cuts = cuts(columns, name);
    return cuts.size() == 1 ? Optional.of(cuts.get(0)) : Optional.empty();
  }

  /** All columns that can be a cut of a name. */
  static List<String> cuts(List<String> columns, String name) {
    if (name.length() <= ROOM) {
      return List.of();
    }
    String cut = name.substring(0, ROOM).toLowerCase(Locale.ROOT);
    return columns.stream().filter(c -> isCut(c.toLowerCase(Locale.ROOT), cut)).toList();
  }

  private static boolean isCut(String column, String cut) {
    return column.equals(cut)
        || column.length() == ROOM
            && column.startsWith(cut.substring(0, ROOM - 2))
            && column.substring(ROOM - 2).matches("_[0-9]|[1-9][0-9]");
  }
}
