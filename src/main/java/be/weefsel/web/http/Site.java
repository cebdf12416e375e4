package be.weefsel.web.http;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Text;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import be.weefsel.registry.Limits;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One meting as it stands on the web.
 *
 * @param base the address of the server, without a slash at its end
 * @param prefix empty for the meting at the root, otherwise {@code /metingen/NAAM}
 * @param language nl or en
 * @param data what this visitor may read
 */
public record Site(
    PublishedMeting meting,
    String base,
    String prefix,
    String language,
    PublishedData data,
    Responses responses) {
  /** The layer that scores and their map are about. */
  public static final String SCORES = "geschiktheid";

  /** Sends a representation; it is only made for a client that does not have it already. */
  public void send(Context ctx, Format format, Supplier<Representation> make) {
    responses.send(ctx, this, format, make);
  }

  /**
   * Sends a document that takes no parameter but {@code f}: as JSON, or as a page, which is in
   * Dutch.
   */
  public void sendDocument(
      Context ctx, Function<Site, Html> page, Supplier<Representation> document) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    send(
        ctx,
        format,
        () -> format == Format.HTML ? Representation.html(page.apply(inDutch())) : document.get());
  }

  /** JSON with sentences in the language of the visitor. */
  public Representation json(ObjectNode document) {
    return Representation.json(document).with("Content-Language", language);
  }

  /** The landing page of the meting, without a slash at its end. */
  public String home() {
    return base + prefix;
  }

  /** Whether the address names this very revision, so that its answers may be kept for ever. */
  public boolean isLasting() {
    return prefix.indexOf(Revision.MARK) > 0;
  }

  /**
   * An absolute address whose answers may be kept for ever, for documents that are themselves asked
   * for again; the path begins with a slash.
   */
  public String lastingUrl(String path) {
    String revision = Revision.of(data.publications(), meting);
    return base + Sites.METINGEN + "/" + meting.naam() + Revision.MARK + revision + path;
  }

  /** An absolute address; the path begins with a slash. */
  public String url(String path) {
    return home() + path;
  }

  /** An absolute address of a layer. */
  public String url(PublishedLayer layer) {
    return url(layer, "");
  }

  /** An absolute address below a layer; the path begins with a slash or a question mark. */
  public String url(PublishedLayer layer, String path) {
    return url("/collections/" + layer.id() + path);
  }

  /** The landing page as browsers know it: the root has its slash. */
  public String landing() {
    return home() + "/";
  }

  /** Path of a file of the viewer, on the server that the user sees. */
  public String asset(String path) {
    return path(base) + path;
  }

  /** Path of the landing page on the server that the user sees, without a slash at its end. */
  public String homePath() {
    return path(home());
  }

  /** How much a request may ask. */
  public Limits limits() {
    return data.limits();
  }

  /** Whether there is something for the map to show. */
  public boolean hasMap() {
    return meting.layer(SCORES).isPresent();
  }

  public String text(Text text) {
    return text == null ? "" : text.in(language);
  }

  public Site inDutch() {
    return new Site(meting, base, prefix, "nl", data, responses);
  }

  public PublishedLayer layer(String id) {
    return meting
        .layer(id)
        .orElseThrow(
            () ->
                Problem.notFound(
                    "There is no collection '"
                        + id
                        + "' in meting "
                        + meting.naam()
                        + "; it has "
                        + String.join(
                            ", ", meting.layers().stream().map(PublishedLayer::id).toList())
                        + "."));
  }

  /** The path of an address, without a slash at its end. */
  public static String path(String url) {
    String path = URI.create(url).getPath();
    return path == null ? "" : path;
  }
}
