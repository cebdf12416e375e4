package be.weefsel.web;

import be.weefsel.encoding.Bytes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Sends whole documents. */
final class Answers {
  private static final String PAGE_MAY_LOAD =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private Answers() {}

  static void json(Context ctx, ObjectNode node) {
    json(ctx, node, Format.JSON.mediaType());
  }

  static void json(Context ctx, ObjectNode node, String mediaType) {
    ctx.contentType(mediaType).result(Json.bytes(node));
  }

  static void html(Context ctx, Html page) {
    ctx.header("Content-Security-Policy", PAGE_MAY_LOAD);
    ctx.contentType("text/html; charset=utf-8").result(page.toString());
  }

  static void bytes(Context ctx, Bytes bytes, String mediaType) {
    ctx.contentType(mediaType).result(bytes.asStream());
  }

  static void csv(Context ctx, Bytes bytes) {
    bytes(ctx, bytes, "text/csv; charset=utf-8; header=present");
  }
}
