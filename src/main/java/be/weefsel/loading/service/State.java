package be.weefsel.loading.service;

import java.time.Instant;

/**
 * How far a download is; written after every page, so that it can go on after anything.
 *
 * @param url as it may be shown
 * @param layer the collection or type
 * @param byProperty by which the service chose the gemeente; null where we do
 * @param first the first page
 * @param etag of the first page; null for none
 * @param crs that the answers declare beside their rows; null for none
 * @param next the page to fetch; null when all is there
 * @param ending of the files of the pages
 * @param pages that hold features, and so are kept
 * @param received features on them
 * @param matched features in all; null where the service does not say
 */
record State(
    String url,
    String layer,
    String byProperty,
    String first,
    String etag,
    String crs,
    String next,
    String ending,
    int pages,
    long received,
    Long matched,
    Instant started) {

  boolean complete() {
    return next == null;
  }

  /** After one more page. */
  State with(String newNext, String newEnding, int newPages, long newReceived, Long newMatched) {
    return new State(
        url,
        layer,
        byProperty,
        first,
        etag,
        crs,
        newNext,
        newEnding,
        newPages,
        newReceived,
        newMatched,
        started);
  }

  /** With what only the first answer tells. */
  State begun(String newEtag, String newCrs) {
    return new State(
        url,
        layer,
        byProperty,
        first,
        newEtag,
        newCrs,
        next,
        ending,
        pages,
        received,
        matched,
        started);
  }
}
