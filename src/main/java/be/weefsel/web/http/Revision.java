package be.weefsel.web.http;

import be.weefsel.query.Publications;
import be.weefsel.query.PublishedMeting;
import java.time.Instant;

/**
 * The number of a revision of what is published. An address that carries it means the same bytes
 * for ever, so caches need not ask again; after a revocation, and for another build, the number is
 * another one, and no link leads to what caches still hold.
 */
final class Revision {
  /** What stands between the name of a meting and its revision; no name holds it. */
  static final char MARK = '~';

  private Revision() {}

  static String of(Publications publications, PublishedMeting meting) {
    long revoked = publications.all().stream().filter(PublishedMeting::revoked).count();
    Instant closed = meting.closedAt() == null ? Instant.EPOCH : meting.closedAt();
    long content = 31L * (31L * meting.id() + closed.toEpochMilli()) + Build.ID.hashCode();
    return revoked + "-" + Long.toString(content & Long.MAX_VALUE, 36);
  }
}
