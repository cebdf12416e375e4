package be.weefsel.web.http;

import be.weefsel.Sha256;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Names a representation before it is made: a closed meting does not change, so the meting, the
 * build, the audience and the request decide every byte.
 */
final class ETags {
  private ETags() {}

  /** The name of what a request asks for, the same for equal questions. */
  static String name(Context ctx, Site site, Format format) {
    String all =
        String.join(
            "\n",
            Revision.of(site.data().publications(), site.meting()),
            site.data().audience().name(),
            site.home(),
            ctx.path(),
            format.code(),
            site.language(),
            canonical(ctx.queryString()));
    MessageDigest digest = Sha256.digest();
    digest.update(all.getBytes(StandardCharsets.UTF_8));
    if (ctx.method() == HandlerType.POST) {
      digest.update(("\n" + ctx.contentType() + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(ctx.bodyAsBytes());
    }
    return Sha256.name(digest.digest());
  }

  /** The query with its parameters in one order: which order was asked does not matter. */
  private static String canonical(String query) {
    if (query == null || query.indexOf('&') < 0) {
      return String.valueOf(query);
    }
    String[] parameters = query.split("&");
    Arrays.sort(parameters);
    return String.join("&", parameters);
  }

  /** The header ETag of a named representation in a coding. */
  static String tag(String name, Coding coding) {
    return '"' + name + (coding == Coding.IDENTITY ? "" : "-" + coding.token()) + '"';
  }

  /** Which of the tags that the client has names this representation, in whatever coding. */
  static Optional<String> known(String ifNoneMatch, String name) {
    if (ifNoneMatch == null) {
      return Optional.empty();
    }
    return Arrays.stream(ifNoneMatch.split(","))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .filter(
            tag -> {
              for (Coding coding : Coding.values()) {
                if (tag.equals(tag(name, coding))) {
                  return true;
                }
              }
              return false;
            })
        .findFirst();
  }
}
