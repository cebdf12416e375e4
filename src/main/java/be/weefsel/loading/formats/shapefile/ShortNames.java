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
    if (same.isPresent() || name.length() <= ROOM) {
      return same;
    }
    String cut = name.substring(0, ROOM).toLowerCase(Locale.ROOT);
    List<String> candidates =
        columns.stream().filter(c -> isCut(c.toLowerCase(Locale.ROOT), cut)).toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static boolean isCut(String column, String cut) {
    return column.equals(cut)
        || column.length() == ROOM
            && column.startsWith(cut.substring(0, ROOM - 2))
            && column.substring(ROOM - 2).matches("_[0-9]|[1-9][0-9]");
  }
}
