package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import java.net.URI;
import java.util.Locale;

/** Links that a server gives: they may lead to another server, but only over http. */
public final class Addresses {
  private Addresses() {}

  /** A link, which may be relative, on the page where it stands. */
  public static URI resolve(URI page, String link) {
    try {
      String clean = link.strip().replace(" ", "%20").replace("|", "%7C").replaceFirst("#.*", "");
      return checked(page.resolve(clean));
    } catch (IllegalArgumentException e) {
      throw new Refused(ServiceUrl.shown(page) + " geeft een link die geen URL is.", e);
    }
  }

  static URI checked(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
      throw new Refused(
          "De dienst verwijst naar "
              + ServiceUrl.shown(uri)
              + "; alleen http:// en https:// worden gevolgd.");
    }
    // A login inside a link is nobody's that we know.
    return uri.getRawUserInfo() == null ? uri : ServiceUrl.of(uri.toString()).uri();
  }
}
