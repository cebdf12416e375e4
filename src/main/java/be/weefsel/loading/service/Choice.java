package be.weefsel.loading.service;

import be.weefsel.loading.mapping.Values;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.service.paging.Area;
import be.weefsel.loading.service.paging.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of a service were meant. A service may give more than was asked: it may cut by boxes,
 * or not know a parameter and say nothing. A row that is broken is kept, to be rejected with a
 * reason.
 *
 * @param area to lie in; empty where a property decides, or where all is wanted
 * @param property that should have the value
 */
record Choice(Optional<Area> area, Optional<String> property, String value) {
  static Choice of(Wish wish, Optional<String> property) {
    return new Choice(
        property.isPresent() ? Optional.empty() : wish.area(),
        property,
        wish.gemeente().orElse(null));
  }

  /** The columns that are wanted, and the property if it was not among them. */
  List<String> with(List<String> wanted) {
    List<String> more = new ArrayList<>(wanted);
    if (place(wanted) < 0) {
      property.ifPresent(more::add);
    }
    return more;
  }

  /** Whether a row that was read with these columns was meant. */
  boolean fits(SourceRow row, List<String> columns, int srid) {
    try {
      if (property.isPresent()) {
        Object found = row.value(place(columns));
        return found == null || isValue(found);
      }
      byte[] wkb = area.isPresent() ? row.wkb() : null;
      return wkb == null || area.get().touches(wkb, srid);
    } catch (RowRejected e) {
      return true;
    }
  }

  /** A service may write 31022 as a number, with a decimal part. */
  private boolean isValue(Object found) {
    return Values.text(found).equals(value)
        || Values.number(found).map(Values::text).filter(value::equals).isPresent();
  }

  private int place(List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(property.orElse(null))) {
        return i;
      }
    }
    return -1;
  }

  /** For a report: what rows that do not fit are not. */
  String text() {
    return property.isPresent()
        ? "hebben niet " + property.get() + " = " + value
        : "liggen niet in " + area.map(Area::text).orElse("het gebied");
  }
}
