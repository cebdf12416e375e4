package be.weefsel.query;

import java.util.Objects;

/**
 * What a client asks of one layer.
 *
 * @param limit the most features to give; {@link #ALL} for no limit
 * @param bbox null for everywhere
 * @param datetime null for always
 * @param afterKey the page begins after this key; null for the first page
 * @param offset features to skip, for clients that do not follow links
 */
public record ItemsRequest(int limit, Bbox bbox, Interval datetime, Long afterKey, long offset) {
  public static final int ALL = Integer.MAX_VALUE;

  /** Every feature of a layer, as an export wants it. */
  public static ItemsRequest all() {
    return new ItemsRequest(ALL, null, null, null, 0);
  }

  public ItemsRequest after(Long key) {
    return new ItemsRequest(limit, bbox, datetime, key, offset);
  }

  /** Whether some features may be left out, other than by paging. */
  boolean filters() {
    return bbox != null || datetime != null;
  }

  /** The same for requests that choose the same features, whatever the page. */
  int filterHash() {
    return Objects.hash(
        bbox == null ? "" : bbox.toString(), datetime == null ? "" : datetime.toString());
  }
}
