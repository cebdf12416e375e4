package be.weefsel.web.http;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.CsvEncoder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole answer in one format.
 *
 * @param status 200, or 204 for an answer that says there is nothing
 * @param headers those that this answer needs beside its type
 */
public record Representation(
    int status, String mediaType, byte[] body, Map<String, String> headers) {
  private static final String PAGE_MAY_LOAD =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  public Representation {
    headers = Map.copyOf(headers);
  }

  public Representation(String mediaType, byte[] body, Map<String, String> headers) {
    this(200, mediaType, body, headers);
  }

  /** There is such a thing, and it is empty: status 204. */
  public static Representation empty() {
    return new Representation(204, "", new byte[0], Map.of());
  }

  public static Representation of(String mediaType, Bytes bytes) {
    return new Representation(mediaType, bytes.toByteArray(), Map.of());
  }

  public static Representation json(ObjectNode node) {
    return json(node, Format.JSON.mediaType());
  }

  public static Representation json(ObjectNode node, String mediaType) {
    return new Representation(mediaType, Json.bytes(node), Map.of());
  }

  public static Representation html(Html page) {
    return new Representation(
        "text/html; charset=utf-8",
        page.bytes(),
        Map.of("Content-Security-Policy", PAGE_MAY_LOAD, "Content-Language", "nl"));
  }

  public static Representation csv(Bytes bytes) {
    return of(CsvEncoder.MEDIA_TYPE, bytes);
  }

  /** The same with one more header. */
  public Representation with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Representation(status, mediaType, body, more);
  }
}
