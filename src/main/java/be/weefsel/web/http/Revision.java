package be.weefsel.web.http;

import be.weefsel.query.Publications;
import be.weefsel.query.PublishedMeting;

/**
 * The number of a revision of what is published. An address that carries it means the same bytes
 * for ever, so caches need not ask again; after a revocation, and for another build, the number is
 * another one, and no link leads to what caches still hold.
 */
final class Revision {
  /** What stands between the name of a meting and its revision; no name holds it. */
  static final char MARK = '~';

  private static final String BUILD =
      Integer.toString(Build.ID.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);

  private Revision() {}

  static String of(Publications publications, PublishedMeting meting) {
    long revoked = publications.all().stream().filter(PublishedMeting::revoked).count();
    long closed = meting.closedAt() == null ? 0 : meting.closedAt().toEpochMilli();
    return String.join(
        "-",
        Long.toString(revoked),
        Integer.toString(meting.id()),
        Long.toString(closed, Character.MAX_RADIX),
        BUILD);
  }
}
