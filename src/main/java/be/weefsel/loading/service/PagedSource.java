package be.weefsel.loading.service;

import be.weefsel.Refused;
import be.weefsel.loading.crs.CrsNames;
import be.weefsel.loading.rows.RowSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All pages of a service as one source; rows that were not meant are passed over. */
final class PagedSource implements RowSource {
  private final State state;
  private final List<RowSource> pages;
  private final Choice choice;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private long passedOver;
  private long given;

  PagedSource(State state, List<RowSource> pages, Choice choice) {
    this.state = state;
    this.pages = pages;
    this.choice = choice;
    for (RowSource page : pages) {
      mustAgree(pages.get(0), page);
      page.columns().forEach(c -> columns.putIfAbsent(c.toLowerCase(Locale.ROOT), c));
    }
  }

  /** One page in another CRS would lie elsewhere without anybody noticing. */
  private void mustAgree(RowSource first, RowSource page) {
    Optional<Integer> one = first.declaredCrs().flatMap(CrsNames::srid);
    Optional<Integer> other = page.declaredCrs().flatMap(CrsNames::srid);
    if (state.crs() == null && !one.equals(other)) {
      throw new Refused(
          name()
              + " geeft bladzijden in twee coördinatenstelsels: "
              + first.declaredCrs().orElse("niet vermeld")
              + " en "
              + page.declaredCrs().orElse("niet vermeld")
              + ". Meld het aan de beheerder van de dienst.");
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

  /** Rows of the last reading that were not meant. */
  long passedOver() {
    return passedOver;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    passedOver = 0;
    given = 0;
    int srid = declaredCrs().flatMap(CrsNames::srid).orElse(0);
    List<String> columns = choice.with(wanted);
    for (RowSource page : pages) {
      page.read(
          columns,
          row -> {
            if (choice.fits(row, columns, srid)) {
              given++;
              visitor.row(row);
            } else {
              passedOver++;
            }
          });
    }
    if (given == 0 && passedOver > 0) {
      throw new Refused(
          "Alle " + passedOver + " objecten van " + name() + " " + choice.text() + ".");
    }
  }
}
