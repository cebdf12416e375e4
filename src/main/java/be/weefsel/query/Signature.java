package be.weefsel.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A long text in a few bytes. */
final class Signature {
  private Signature() {}

  static long number(String text) {
    return ByteBuffer.wrap(hash(text)).getLong();
  }

  static String text(String text) {
    return Base64.getEncoder().encodeToString(hash(text));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
