package be.weefsel.web.http;

import io.javalin.http.Context;
import java.util.function.Supplier;

/** Sends representations, making only those that a client does not have already. */
public final class Responses {

  /** Answers a request about a meting; its ETag names every byte before it is made. */
  void send(Context ctx, Site site, Format format, Supplier<Representation> make) {
    if (!ETags.unchanged(ctx, site, format)) {
      write(ctx, make.get());
    }
  }

  /** Sends what is not to be kept. */
  public static void write(Context ctx, Representation representation) {
    representation.headers().forEach(ctx::header);
    if (representation.status() == 204) {
      ctx.status(204);
      return;
    }
    ctx.contentType(representation.mediaType()).result(representation.body());
  }
}
