package be.weefsel.web.http;

import be.weefsel.layers.Audience;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Sends representations, making only those that neither the client nor the cache has already. */
public final class Responses {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private final AnswerCache cache;
  private final String vary;

  /**
   * Responses that keep what they made.
   *
   * @param cacheBytes the memory for it
   * @param audiences whether who asks makes a difference
   */
  public Responses(long cacheBytes, boolean audiences) {
    cache = new AnswerCache(cacheBytes);
    vary = "Accept, Accept-Language, Accept-Encoding" + (audiences ? ", Authorization" : "");
  }

  /** Answers a request about a meting; its ETag names every byte before it is made. */
  void send(Context ctx, Site site, Format format, Supplier<Representation> make) {
    boolean reading = ctx.method() != HandlerType.POST;
    String name = ETags.name(ctx, site, format);
    ctx.header("Vary", vary);
    ctx.header("Cache-Control", reading ? cacheControl(site) : "no-store");
    if (reading) {
      String known = ETags.known(ctx.header("If-None-Match"), name).orElse(null);
      if (known != null) {
        ctx.header("ETag", known).status(304);
        return;
      }
    }
    Coding coding = Coding.choose(ctx.header("Accept-Encoding"));
    Answer answer = cache.get(name + coding.ordinal(), () -> Answer.of(make.get(), name, coding));
    if (reading) {
      ctx.header("ETag", answer.tag());
    }
    write(ctx, answer);
  }

  private static String cacheControl(Site site) {
    if (site.data().audience() == Audience.DIENST) {
      return "private, no-cache";
    }
    return site.isLasting() ? FOR_EVER : "no-cache";
  }

  private static void write(Context ctx, Answer answer) {
    HttpServletResponse response = ctx.res();
    answer.headers().forEach(response::setHeader);
    response.setStatus(answer.status());
    if (answer.status() == HttpServletResponse.SC_NO_CONTENT) {
      response.setContentType(null);
      return;
    }
    response.setContentType(answer.mediaType());
    if (answer.coding() != Coding.IDENTITY) {
      response.setHeader("Content-Encoding", answer.coding().token());
    }
    response.setContentLength(answer.body().length);
    try {
      response.getOutputStream().write(answer.body());
    } catch (IOException e) {
      throw new ClientLeft(e);
    }
  }

  /** What the cache holds and spares. */
  public CacheFigures figures() {
    return cache.figures();
  }

  /** Sends what is not to be kept. */
  public static void write(Context ctx, Representation representation) {
    representation.headers().forEach(ctx::header);
    ctx.contentType(representation.mediaType()).result(representation.body());
  }
}
