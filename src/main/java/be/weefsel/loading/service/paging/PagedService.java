package be.weefsel.loading.service.paging;

import be.weefsel.loading.service.http.Answer;
import java.net.URI;
import java.util.Optional;

/** A service that was asked what it is, ready to give pages. */
public interface PagedService {
  /** The collection or type, without the prefix of a namespace. */
  String layer();

  /** The property by which the service itself chooses the gemeente; empty where we do. */
  Optional<String> byProperty();

  /** The first page. */
  URI first();

  /** How many objects there are, where that is known before the first page. */
  Optional<Long> expected();

  /** For the header of every page. */
  String accept();

  /** The CRS as an answer declares it beside its rows; empty where the rows do so themselves. */
  Optional<String> crs(Answer page);

  /**
   * The page after this one.
   *
   * @param received objects so far, with those of this page
   * @param expected of all pages; null where the service does not say
   */
  Optional<URI> next(Answer answer, Page page, long received, Long expected);
}
