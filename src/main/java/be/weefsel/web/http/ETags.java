package be.weefsel.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Names a representation before it is made: a closed meting does not change, so the meting, the
 * build and the request decide every byte.
 */
public final class ETags {
  private static final int LENGTH = 16;

  private ETags() {}

  /** Sets the tag; true, and status 304, when the client has this representation already. */
  public static boolean unchanged(Context ctx, Site site, Format format) {
    String tag = tag(ctx, site, format);
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Accept, Accept-Language, Accept-Encoding");
    String known = ctx.header("If-None-Match");
    if (known == null
        || Arrays.stream(known.split(","))
            .noneMatch(k -> k.strip().replace("W/", "").equals(tag))) {
      return false;
    }
    ctx.status(304);
    return true;
  }

  private static String tag(Context ctx, Site site, Format format) {
    String encoding = ctx.header("Accept-Encoding");
    String all =
        String.join(
            "\n",
            Integer.toString(site.meting().id()),
            String.valueOf(site.meting().closedAt()),
            Build.ID,
            site.home(),
            ctx.path(),
            format.code(),
            site.language(),
            String.valueOf(ctx.queryString()),
            encoding != null && encoding.contains("gzip") ? "gzip" : "identity");
    return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash(all)) + '"';
  }

  private static byte[] hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
