package be.weefsel.web.http;

import be.weefsel.query.Publications;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import be.weefsel.registry.Settings;
import io.javalin.http.Context;

/** Finds the meting that a request is about. */
public final class Sites {
  public static final String METINGEN = "/metingen";
  private final PublishedData data;
  private final Publications publications;
  private final Settings settings;
  private final Responses responses = new Responses();

  public Sites(PublishedData data, Settings settings) {
    this.data = data;
    this.publications = data.publications();
    this.settings = settings;
  }

  /** The meting that was published last. */
  public Site root(Context ctx) {
    PublishedMeting meting =
        publications
            .root()
            .orElseThrow(
                () ->
                    Problem.unavailable(
                        "No meting is published yet. Make, analyse and publish one: ./weefsel"
                            + " publish NAME. /metingen lists those that are closed."));
    return site(ctx, meting, "");
  }

  /** The meting that the path names. */
  public Site named(Context ctx) {
    String naam = ctx.pathParam("naam");
    PublishedMeting meting =
        publications
            .find(naam)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no closed meting '" + naam + "'; /metingen lists them."));
    if (meting.revoked()) {
      throw Problem.gone(tomb(meting));
    }
    return site(ctx, meting, METINGEN + "/" + naam);
  }

  private Site site(Context ctx, PublishedMeting meting, String prefix) {
    String language = Accept.language(ctx.header("Accept-Language"));
    return new Site(meting, base(ctx), prefix, language, data, responses);
  }

  /** The address of the server, as the client reached it unless the settings say otherwise. */
  public String base(Context ctx) {
    return settings.baseUrl().orElseGet(() -> "http://" + host(ctx));
  }

  private static String host(Context ctx) {
    String host = ctx.header("Host");
    // Whatever stands here goes into links, so it must be a host and nothing more.
    return host != null
            && host.matches("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?")
        ? host
        : "localhost:" + ctx.req().getLocalPort();
  }

  public static String tomb(PublishedMeting meting) {
    return "Meting '"
        + meting.naam()
        + "' was revoked: "
        + (meting.reason() == null ? "no reason was given" : meting.reason())
        + ". "
        + (meting.successor() == null
            ? "It has no successor; /metingen lists the others."
            : "Use " + METINGEN + "/" + meting.successor() + " instead.");
  }
}
