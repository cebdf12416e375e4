package be.weefsel.query;

import java.util.List;

/**
 * Which features of one layer a client asks for, in which order, and which page of them.
 *
 * @param limit the most features to give
 * @param offset features to skip, for clients that do not follow links
 * @param sort the order before that of the key of the layer
 * @param tolerance how far a simplified geometry may lie from its own, in units of the CRS in which
 *     it is given; 0 for no simplification
 * @param afterKey the page begins after the feature with this key; null for the first page
 */
public record ItemsRequest(
    int limit, long offset, Filters filters, List<SortKey> sort, double tolerance, Long afterKey) {
  public ItemsRequest {
    sort = List.copyOf(sort);
  }

  /** The first page in the order of the key. */
  public static ItemsRequest first(int limit, Filters filters) {
    return new ItemsRequest(limit, 0, filters, List.of(), 0, null);
  }

  public ItemsRequest after(Long key) {
    return new ItemsRequest(limit, offset, filters, sort, tolerance, key);
  }

  /** The same for requests that give the same features in the same order, whatever the page. */
  String signature() {
    return filters.signature() + "\n" + sort;
  }
}
