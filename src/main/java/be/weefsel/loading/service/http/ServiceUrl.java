package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a service as the user gave it.
 *
 * @param uri without user and password
 * @param login {@code user:password}, never to be shown
 */
public record ServiceUrl(URI uri, Optional<String> login) {
  private static final String SECRETS =
      "(?i)([?&](?:token|access_token|api[_-]?key|auth_?key|key|subscription-key|password|pwd|sig)=)"
          + "[^&]*";

  /** Whether an argument is a service and not a file. */
  public static boolean is(String argument) {
    return argument.toLowerCase(Locale.ROOT).matches("(?s)https?://.*");
  }

  public static ServiceUrl of(String argument) {
    String bare = withoutLogin(argument.strip()).replaceFirst("#.*", "");
    try {
      URI uri = new URI(bare.replace(" ", "%20"));
      if (uri.getHost() == null) {
        throw new Refused(bare + " noemt geen server; geef de hele URL, met https://.");
      }
      return new ServiceUrl(uri, login(argument.strip()));
    } catch (URISyntaxException e) {
      throw new Refused(
          bare + " is geen geldige URL: het teken op plaats " + (e.getIndex() + 1) + ".", e);
    }
  }

  private static String withoutLogin(String text) {
    return text.replaceFirst("^([A-Za-z]+://)[^/?#]*@", "$1");
  }

  private static Optional<String> login(String text) {
    String authority = text.replaceFirst("^[A-Za-z]+://([^/?#]*).*", "$1");
    int at = authority.lastIndexOf('@');
    return at < 0
        ? Optional.empty()
        : Optional.of(
            URLDecoder.decode(
                authority.substring(0, at).replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  /** For the header, and only for the server that the user gave it for. */
  Optional<String> authorization(URI asked) {
    boolean same =
        uri.getHost().equalsIgnoreCase(asked.getHost())
            && port(uri) == port(asked)
            && uri.getScheme().equalsIgnoreCase(asked.getScheme());
    return login
        .filter(l -> same)
        .map(
            l -> "Basic " + Base64.getEncoder().encodeToString(l.getBytes(StandardCharsets.UTF_8)));
  }

  private static int port(URI uri) {
    return uri.getPort() > 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  /** As it may stand in messages and registers. */
  public String shown() {
    return shown(uri);
  }

  /** Any URL as it may be shown: without login, and with keys hidden. */
  public static String shown(URI uri) {
    return withoutLogin(uri.toString()).replaceAll(SECRETS, "$1***");
  }
}
