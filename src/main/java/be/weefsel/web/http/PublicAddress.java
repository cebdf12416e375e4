package be.weefsel.web.http;

import be.weefsel.registry.Networks;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/**
 * The address under which a user reached the server, as links must have it: the one of the
 * settings, else what a trusted proxy says, else the Host of the request. Whatever comes from a
 * request is only taken when it is an address and nothing more.
 */
final class PublicAddress {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?");
  private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~-]++)++");
  // Every link repeats it, and a name of the DNS is not longer.
  private static final int LONGEST = 260;
  private final String fixed;
  private final Networks trusted;

  /**
   * An address.
   *
   * @param fixed null where requests tell it
   */
  PublicAddress(String fixed, Networks trusted) {
    this.fixed = fixed;
    this.trusted = trusted;
  }

  /** The address, without a slash at its end. */
  String of(Context ctx) {
    if (fixed != null) {
      return fixed;
    }
    if (trusted.isEmpty() || !trusted.hold(ctx.req().getRemoteAddr())) {
      return "http://" + host(ctx);
    }
    Forwarded said = Forwarded.read(ctx.req(), trusted);
    String proto = "https".equalsIgnoreCase(said.proto()) ? "https" : "http";
    String host = isHost(said.host()) ? said.host() : host(ctx);
    return proto + "://" + host + port(said, proto, host) + prefix(said.prefix());
  }

  private static String port(Forwarded said, String proto, String host) {
    String port = said.port();
    boolean named = host.matches(".*:\\d{1,5}");
    boolean usual = (proto.equals("https") ? "443" : "80").equals(port);
    return port == null || named || usual || !port.matches("\\d{1,5}") ? "" : ":" + port;
  }

  private static String prefix(String said) {
    String path = said == null ? "" : said.replaceAll("/+$", "");
    return path.length() <= LONGEST && PREFIX.matcher(path).matches() && !path.contains("/..")
        ? path
        : "";
  }

  private static String host(Context ctx) {
    String host = ctx.header("Host");
    return isHost(host) ? host : "localhost:" + ctx.req().getLocalPort();
  }

  private static boolean isHost(String text) {
    return text != null && text.length() <= LONGEST && HOST.matcher(text).matches();
  }
}
