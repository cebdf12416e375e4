package be.weefsel.web.downloads;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A strong ETag, in its quotes. */
record Tag(String text) {
  private static final int LENGTH = 16;

  /** The tag of what a name names, in a content coding. */
  static Tag of(String name, String coding) {
    return new Tag('"' + hash(name + "\n" + coding) + '"');
  }

  /** A short name for a long one, fit for a file. */
  static String hash(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the header If-None-Match has it; null for no header. */
  boolean isKnown(String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(known -> known.strip().replaceFirst("^W/", ""))
            .anyMatch(known -> known.equals(text) || known.equals("*"));
  }
}
