package be.weefsel.query;

import be.weefsel.Sha256;
import be.weefsel.layers.PublishedLayer;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where the next page begins: opaque to clients, and good for one meting, layer, filter and order
 * only, because elsewhere the same key would skip or repeat features without a sign. It names the
 * last feature of the page before; what that one has in the columns of the order stands in the
 * data.
 */
public final class PageToken {
  private static final int BODY = 24;
  private static final int LENGTH = BODY + 4;

  private PageToken() {}

  public static String encode(
      PublishedMeting meting, PublishedLayer layer, ItemsRequest request, long lastKey) {
    ByteBuffer bytes =
        ByteBuffer.allocate(LENGTH)
            .putInt(meting.id())
            .putInt(layer.id().hashCode())
            .putLong(number(request.signature()))
            .putLong(lastKey);
    bytes.putInt(checksum(bytes));
    return text(bytes.array());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The key after which the page begins.
   *
   * @throws IllegalArgumentException that says why the token is not for this request
   */
  public static long decode(
      String token, PublishedMeting meting, PublishedLayer layer, ItemsRequest request) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(token));
    if (bytes.capacity() != LENGTH || bytes.getInt(BODY) != checksum(bytes)) {
      throw new IllegalArgumentException("it is damaged");
    }
    if (bytes.getInt() != meting.id()) {
      throw new IllegalArgumentException("it belongs to another meting");
    }
    if (bytes.getInt() != layer.id().hashCode()) {
      throw new IllegalArgumentException("it belongs to another collection");
    }
    if (bytes.getLong() != number(request.signature())) {
      throw new IllegalArgumentException("it was made for another filter or order");
    }
    return bytes.getLong();
  }

  private static long number(String signature) {
    return ByteBuffer.wrap(Sha256.of(signature)).getLong();
  }

  private static byte[] bytes(String token) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      // The last character has bits to spare; one page has one token.
      return text(bytes).equals(token) ? bytes : new byte[0];
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("it is damaged", e);
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes.array(), 0, BODY);
    return (int) crc.getValue();
  }
}
