package be.weefsel.web.http;

import java.util.Map;
import java.util.Optional;

/** Where the text of a known licence stands. */
public final class Licences {
  private static final Map<String, String> KNOWN =
      Map.of(
          "Modellicentie gratis hergebruik",
          "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0",
          "CC0",
          "https://creativecommons.org/publicdomain/zero/1.0/",
          "CC0 1.0",
          "https://creativecommons.org/publicdomain/zero/1.0/",
          "CC BY 4.0",
          "https://creativecommons.org/licenses/by/4.0/");

  private Licences() {}

  public static Optional<String> url(String licence) {
    if (licence == null) {
      return Optional.empty();
    }
    return licence.startsWith("https://")
        ? Optional.of(licence)
        : Optional.ofNullable(KNOWN.get(licence));
  }
}
