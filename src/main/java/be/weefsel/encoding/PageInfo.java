package be.weefsel.encoding;

import java.time.Instant;
import java.util.List;

/**
 * What a collection of features says about itself.
 *
 * @param timeStamp since when it is as it is
 * @param matched features on all pages; -1 where their number is not known
 * @param returned features in this one
 */
public record PageInfo(List<Link> links, Instant timeStamp, long matched, long returned) {
  public PageInfo {
    links = List.copyOf(links);
  }
}
