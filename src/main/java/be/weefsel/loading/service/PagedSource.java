package be.weefsel.loading.service;

import be.weefsel.Refused;
import be.weefsel.loading.crs.CrsNames;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.service.paging.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All pages of a service as one source; rows outside the area that was asked are passed over. */
final class PagedSource implements RowSource {
  private final State state;
  private final List<RowSource> pages;
  private final Optional<Area> area;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private long passedOver;
  private long given;

  /**
   * @param area empty where every row is wanted
   */
  PagedSource(State state, List<RowSource> pages, Optional<Area> area) {
    this.state = state;
    this.pages = pages;
    this.area = area;
    for (RowSource page : pages) {
      page.columns().forEach(c -> columns.putIfAbsent(c.toLowerCase(Locale.ROOT), c));
    }
  }

  @Override
  public String name() {
    return state.url();
  }

  @Override
  public String layer() {
    return state.layer();
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns.values());
  }

  @Override
  public Optional<String> column(String name) {
    Optional<String> same = Optional.ofNullable(columns.get(name.toLowerCase(Locale.ROOT)));
    return same.isPresent() ? same : pages.get(0).column(name);
  }

  @Override
  public boolean hasGeometry() {
    return pages.stream().anyMatch(RowSource::hasGeometry);
  }

  @Override
  public Optional<String> declaredCrs() {
    return Optional.ofNullable(state.crs()).or(() -> pages.get(0).declaredCrs());
  }

  @Override
  public long size() {
    return state.received();
  }

  /** Rows of the last reading that lie outside the area. */
  long passedOver() {
    return passedOver;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    passedOver = 0;
    given = 0;
    int srid = declaredCrs().flatMap(CrsNames::srid).orElse(0);
    for (RowSource page : pages) {
      page.read(
          wanted,
          row -> {
            if (area.isEmpty() || touches(area.get(), row, srid)) {
              given++;
              visitor.row(row);
            } else {
              passedOver++;
            }
          });
    }
    if (given == 0 && passedOver > 0) {
      throw new Refused(
          "Geen van de "
              + passedOver
              + " objecten van "
              + name()
              + " ligt in "
              + area.map(Area::text).orElse("het gebied")
              + ".");
    }
  }

  private static boolean touches(Area area, SourceRow row, int srid) {
    try {
      byte[] wkb = row.wkb();
      return wkb == null || area.touches(wkb, srid);
    } catch (RowRejected e) {
      return true;
    }
  }
}
