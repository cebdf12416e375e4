package be.weefsel.loading.service.paging;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Answer;
import be.weefsel.loading.service.http.ServiceUrl;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a page says of itself.
 *
 * @param features that stand on it
 * @param matched that there are in all; null where it does not say
 * @param next the link to the page after it, as it stands there; null for none
 * @param ending of the file that it should be kept in
 */
public record Page(long features, Long matched, String next, String ending) {
  /** Features above this are no matter for a service. */
  public static final long MOST = 10_000_000;

  /**
   * Reads a page from beginning to end, so that one that was cut off is never kept.
   *
   * @param ids hears the id of every feature that has one
   */
  public static Page read(Answer answer, Consumer<String> ids) {
    String where = ServiceUrl.shown(answer.uri());
    if (answer.isHtml()) {
      throw new Refused(
          where
              + " antwoordt met een webpagina in plaats van gegevens. Controleer de URL; opent ze in"
              + " een browser een aanmeldscherm, dan is een login nodig.");
    }
    return read(answer.body(), answer.isJson(), where, ids);
  }

  /** Reads a page that was kept. */
  public static Page again(Path file, String where, Consumer<String> ids) {
    return read(file, file.toString().endsWith(".geojson"), where, ids);
  }

  private static Page read(Path file, boolean json, String where, Consumer<String> ids) {
    return json ? JsonPage.read(file, where, ids) : XmlPage.read(file, where, ids);
  }
}
