package be.weefsel.loading.service.ogc;

import be.weefsel.loading.service.http.Addresses;
import be.weefsel.loading.service.http.Answer;
import be.weefsel.loading.service.http.Documents;
import be.weefsel.loading.service.http.Query;
import be.weefsel.loading.service.paging.Area;
import be.weefsel.loading.service.paging.Bbox;
import be.weefsel.loading.service.paging.Page;
import be.weefsel.loading.service.paging.PagedService;
import be.weefsel.loading.service.paging.Wish;
import java.net.URI;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** One collection of an OGC API - Features. */
public final class OgcFeatures implements PagedService {
  private static final String COLLECTION = ".*/collections/[^/]+(/items)?/*";
  private final Collection collection;
  private final Optional<String> byProperty;
  private final URI first;

  private OgcFeatures(Collection collection, Optional<String> byProperty, URI first) {
    this.collection = collection;
    this.byProperty = byProperty;
    this.first = first;
  }

  /** Asks the service what it is, and decides what to ask of it. */
  public static OgcFeatures ask(Documents documents, URI given, Wish wish) {
    URI start = withoutPages(given);
    Collection collection =
        Collection.ask(
            documents,
            start.getPath().matches(COLLECTION) ? start : CollectionChoice.only(documents, start));
    Optional<String> property =
        wish.gemeente().flatMap(g -> wish.nisColumn(collection.queryables()));
    Query query = Query.of(collection.items());
    query = query.with("limit", String.valueOf(PageSize.of(documents, collection)));
    if (collection.lambert72().isPresent()) {
      query = query.with("crs", collection.lambert72().get());
    }
    if (property.isPresent()) {
      query = query.with(property.get(), wish.gemeente().orElseThrow());
    } else if (wish.area().isPresent()) {
      query = inside(query, wish.area().get(), collection.lambert72());
    }
    return new OgcFeatures(collection, property, query.on(collection.items()));
  }

  private static Query inside(Query query, Area area, Optional<String> lambert72) {
    Envelope e = area.bbox().in(lambert72.isPresent() ? 31370 : 4326);
    Query with = query.with("bbox", Bbox.text(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY()));
    return lambert72.isPresent()
        ? with.with("bbox-crs", lambert72.get())
        : with.without("bbox-crs");
  }

  /** What a browser or an earlier page left in the URL. */
  private static URI withoutPages(URI given) {
    Query query = Query.of(given).without("limit", "offset", "startindex", "token");
    boolean html = query.get("f").filter(f -> f.equalsIgnoreCase("html")).isPresent();
    return (html ? query.without("f") : query).on(given);
  }

  @Override
  public String layer() {
    return collection.id();
  }

  @Override
  public Optional<String> byProperty() {
    return byProperty;
  }

  @Override
  public URI first() {
    return first;
  }

  @Override
  public Optional<Long> expected() {
    return Optional.empty();
  }

  @Override
  public String accept() {
    return "application/geo+json, application/json;q=0.9, */*;q=0.1";
  }

  @Override
  public Optional<String> crs(Answer page) {
    return page.header("Content-Crs").map(value -> value.replaceAll("[<>\\s]", ""));
  }

  @Override
  public Optional<URI> next(Answer answer, Page page, long received, Long expected) {
    return Optional.ofNullable(page.next()).map(link -> Addresses.resolve(answer.uri(), link));
  }
}
