package be.weefsel.web.http;

import be.weefsel.layers.Audience;
import be.weefsel.registry.ReadTokens;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Who asks: everyone, or with a read token a service of the gemeente. The token is a Bearer token,
 * or the password of Basic with any user name, which is what QGIS and Excel can send.
 */
final class Access {
  private final ReadTokens tokens;

  Access(ReadTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The audience of a request.
   *
   * @throws ProblemException with status 401 for a token that is not right; it is not answered as
   *     if it were not there, for then layers would seem to be lost
   */
  Audience audience(Context ctx) {
    String header = tokens.isEmpty() ? null : ctx.header("Authorization");
    if (header == null) {
      return Audience.PUBLIEK;
    }
    String[] parts = header.strip().split("\\s+", 2);
    String credentials = parts.length == 2 ? parts[1] : "";
    boolean right =
        switch (parts[0].toLowerCase(Locale.ROOT)) {
          case "bearer" -> tokens.holds(credentials);
          case "basic" -> tokens.holds(password(credentials));
          default -> false;
        };
    if (!right) {
      HttpServletResponse response = ctx.res();
      response.addHeader("WWW-Authenticate", "Bearer realm=\"Weefsel\", error=\"invalid_token\"");
      response.addHeader("WWW-Authenticate", "Basic realm=\"Weefsel\", charset=\"UTF-8\"");
      throw new ProblemException(
          new Problem(
              401,
              "Unauthorized",
              "The read token is not right. Send 'Authorization: Bearer TOKEN', or Basic with the"
                  + " token as password; without the header you see what everyone may see.",
              List.of()));
    }
    return Audience.DIENST;
  }

  private static String password(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
