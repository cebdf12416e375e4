package be.weefsel.web.http;

import be.weefsel.layers.Audience;
import be.weefsel.query.Publications;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import be.weefsel.registry.Settings;
import io.javalin.http.Context;
import java.util.Optional;

/** Finds the meting that a request is about, with what its visitor may see of it. */
public final class Sites {
  public static final String METINGEN = "/metingen";
  private final PublishedData everyone;
  private final Optional<PublishedData> dienst;
  private final Access access;
  private final PublicAddress address;
  private final Responses responses;

  /**
   * Sites.
   *
   * @param dienst what services of the gemeente see; empty where no token is set
   */
  public Sites(
      PublishedData everyone,
      Optional<PublishedData> dienst,
      Settings settings,
      Responses responses) {
    this.everyone = everyone;
    this.dienst = dienst;
    this.access = new Access(settings.serving().readTokens());
    this.address =
        new PublicAddress(settings.baseUrl().orElse(null), settings.serving().trustedProxies());
    this.responses = responses;
  }

  /** The meting that was published last. */
  public Site root(Context ctx) {
    PublishedData data = data(ctx);
    PublishedMeting meting =
        data.publications()
            .root()
            .orElseThrow(
                () ->
                    Problem.unavailable(
                        "No meting is published yet. Make, analyse and publish one: ./weefsel"
                            + " publish NAME. /metingen lists those that are closed."));
    return site(ctx, data, meting, "");
  }

  /** The meting that the path names, with or without the number of its revision. */
  public Site named(Context ctx) {
    PublishedData data = data(ctx);
    String segment = ctx.pathParam("naam");
    int mark = segment.indexOf(Revision.MARK);
    String naam = mark < 0 ? segment : segment.substring(0, mark);
    PublishedMeting meting =
        data.publications()
            .find(naam)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no closed meting '" + naam + "'; /metingen lists them."));
    if (meting.revoked()) {
      throw Problem.gone(tomb(meting));
    }
    if (mark >= 0) {
      onlyNow(ctx, data.publications(), meting, segment);
    }
    return site(ctx, data, meting, METINGEN + "/" + segment);
  }

  /** Sends who asks for an earlier revision to the one of now. */
  private void onlyNow(
      Context ctx, Publications publications, PublishedMeting meting, String segment) {
    String now = meting.naam() + Revision.MARK + Revision.of(publications, meting);
    if (!segment.equals(now)) {
      String path = ctx.req().getRequestURI();
      int rest = path.indexOf('/', METINGEN.length() + 1);
      String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
      throw new Moved(
          base(ctx) + METINGEN + "/" + now + (rest < 0 ? "" : path.substring(rest)) + query);
    }
  }

  private PublishedData data(Context ctx) {
    return access.audience(ctx) == Audience.DIENST ? dienst.orElse(everyone) : everyone;
  }

  /** The metingen that a visitor may know of. */
  public Publications publications(Context ctx) {
    return data(ctx).publications();
  }

  private Site site(Context ctx, PublishedData data, PublishedMeting meting, String prefix) {
    String language = Accept.language(ctx.header("Accept-Language"));
    return new Site(meting, base(ctx), prefix, language, data, responses);
  }

  /** The address of the server, as the client reached it unless the settings say otherwise. */
  public String base(Context ctx) {
    return address.of(ctx);
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
