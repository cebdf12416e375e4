package be.weefsel.analysis;

import be.weefsel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over texts, so that the same inputs always give the same name. */
final class Hash {
  private final MessageDigest digest = Sha256.digest();

  /** Adds a text; its length goes first, so that ("a","b") and ("ab","") differ. */
  Hash add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
