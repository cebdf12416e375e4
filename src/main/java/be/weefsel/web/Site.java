package be.weefsel.web;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Text;
import be.weefsel.query.PublishedMeting;
import java.net.URI;

/**
 * One meting as it stands on the web.
 *
 * @param base the address of the server, without a slash at its end
 * @param prefix empty for the meting at the root, otherwise {@code /metingen/NAAM}
 * @param language nl or en
 */
record Site(PublishedMeting meting, String base, String prefix, String language) {

  /** The landing page of the meting, without a slash at its end. */
  String home() {
    return base + prefix;
  }

  /** An absolute address; the path begins with a slash. */
  String url(String path) {
    return home() + path;
  }

  /** The landing page as browsers know it: the root has its slash. */
  String landing() {
    return home() + "/";
  }

  /** Path of a file of the viewer, on the server that the user sees. */
  String asset(String path) {
    return path(base) + path;
  }

  /** Path of the landing page on the server that the user sees, without a slash at its end. */
  String homePath() {
    return path(home());
  }

  /** Whether there is something for the map to show. */
  boolean hasMap() {
    return meting.layer(ExplanationHandler.LAYER).isPresent();
  }

  String text(Text text) {
    return text == null ? "" : text.in(language);
  }

  Site inDutch() {
    return new Site(meting, base, prefix, "nl");
  }

  PublishedLayer layer(String id) {
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

  private static String path(String url) {
    String path = URI.create(url).getPath();
    return path == null ? "" : path;
  }
}
