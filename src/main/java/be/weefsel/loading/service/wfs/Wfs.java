package be.weefsel.loading.service.wfs;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Addresses;
import be.weefsel.loading.service.http.Answer;
import be.weefsel.loading.service.http.Documents;
import be.weefsel.loading.service.http.Query;
import be.weefsel.loading.service.paging.Page;
import be.weefsel.loading.service.paging.PagedService;
import be.weefsel.loading.service.paging.Wish;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One type of a WFS. */
public final class Wfs implements PagedService {
  private static final int USUAL = 1000;
  private static final int MOST = 10_000;
  private static final String XML = "application/xml, text/xml, */*;q=0.1";
  private static final String NO_ORDER = "(?is).*(natural order|primary key|sortby).*";
  private final Questions questions;
  private final FeatureType type;
  private final boolean paging;
  private final long count;
  private Query query;
  private Optional<String> byProperty = Optional.empty();
  private Optional<Long> expected = Optional.empty();

  private Wfs(URI given, Capabilities can, FeatureType type) {
    this.questions = new Questions(given, can.isTwo());
    this.type = type;
    this.paging = can.paging();
    this.count = can.most() == 0 ? USUAL : Math.min(can.most(), MOST);
    List<String> formats = type.formats().isEmpty() ? can.formats() : type.formats();
    this.query = questions.features(type.name());
    type.belgian().ifPresent(srid -> query = query.with("srsName", Questions.urn(srid)));
    WfsFormat.choose(formats).ifPresent(format -> query = query.with("outputFormat", format));
  }

  /** Whether a URL speaks of a WFS. */
  public static boolean is(URI uri) {
    Query query = Query.of(uri);
    return query.get("service").filter("WFS"::equalsIgnoreCase).isPresent()
        || name(query).isPresent()
        || uri.getPath().matches("(?i).*/(wfs|ows)\\b.*")
            && !uri.getPath().contains("/collections");
  }

  /** Asks the service what it is, and decides what to ask of it. */
  public static Wfs ask(Documents documents, URI given, Wish wish) {
    boolean boxed = wish.bbox().isPresent() || wish.gemeente().isPresent();
    URI base = boxed ? Query.of(given).without("bbox").on(given) : given;
    Capabilities can =
        Capabilities.read(documents.get(new Questions(base, true).capabilities(), XML));
    Wfs wfs = new Wfs(base, can, TypeChoice.of(can.types(), name(Query.of(given)), given));
    wfs.narrow(documents, wish);
    Answer hits = documents.get(wfs.hits(), XML);
    wfs.expected = Optional.ofNullable(Page.read(hits, id -> {}).matched());
    if (wfs.paging && wfs.expected.orElse(Long.MAX_VALUE) > wfs.count) {
      wfs.order(documents, wish);
    }
    return wfs;
  }

  private static Optional<String> name(Query query) {
    return query.get("typenames").or(() -> query.get("typename")).filter(n -> !n.isBlank());
  }

  /** By the property that holds the NIS code where there is one, else by a box. */
  private void narrow(Documents documents, Wish wish) {
    if (wish.gemeente().isPresent()) {
      URI describe = questions.describe(type.name());
      byProperty = wish.nisColumn(TypeColumns.ask(documents, describe));
    }
    if (byProperty.isPresent()) {
      query =
          query.with("filter", questions.equal(byProperty.get(), wish.gemeente().orElseThrow()));
    } else {
      wish.area()
          .ifPresent(area -> query = query.with("bbox", Questions.box(area.bbox(), type.boxed())));
    }
  }

  private URI hits() {
    return questions.on(query.without("outputFormat").with("resultType", "hits"));
  }

  /** Some servers cannot cut a table without a key into pages until they are told an order. */
  private void order(Documents documents, Wish wish) {
    try {
      URI second = questions.on(query.with("count", "1").with("startIndex", "1"));
      Page.read(documents.get(second, accept()), id -> {});
    } catch (Refused e) {
      if (!e.getMessage().matches(NO_ORDER)) {
        throw e;
      }
      List<String> columns = TypeColumns.ask(documents, questions.describe(type.name()));
      String key = wish.keyColumn(columns).orElseThrow(() -> e);
      query = query.with("sortBy", key);
    }
  }

  @Override
  public String layer() {
    return type.local();
  }

  @Override
  public Optional<String> byProperty() {
    return byProperty;
  }

  @Override
  public URI first() {
    return questions.on(paging ? from(0) : query);
  }

  private Query from(long start) {
    return query.with("count", String.valueOf(count)).with("startIndex", String.valueOf(start));
  }

  @Override
  public Optional<Long> expected() {
    return expected;
  }

  @Override
  public String accept() {
    return "*/*";
  }

  @Override
  public Optional<String> crs(Answer page) {
    return Optional.empty();
  }

  @Override
  public Optional<URI> next(Answer answer, Page page, long received, Long expected) {
    if (!paging) {
      return Optional.ofNullable(page.next()).map(link -> Addresses.resolve(answer.uri(), link));
    }
    // Counted by ourselves: the links of servers behind a proxy often name their inner address.
    boolean more =
        expected == null ? page.next() != null || page.features() >= count : received < expected;
    return more && page.features() > 0
        ? Optional.of(questions.on(from(received)))
        : Optional.empty();
  }
}
