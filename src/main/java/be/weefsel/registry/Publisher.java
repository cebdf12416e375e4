package be.weefsel.registry;

import java.net.URI;
import java.util.Optional;

/**
 * Who publishes the data, for catalogues that gather descriptions of data.
 *
 * @param name ({@code WEEFSEL_PUBLISHER_NAME}, default Weefsel)
 * @param url their page, also their identity ({@code WEEFSEL_PUBLISHER_URL}), for example
 *     https://data.vlaanderen.be/id/organisatie/OVO000098
 * @param email where users ask about the data ({@code WEEFSEL_CONTACT_EMAIL})
 * @param page where users ask about the data ({@code WEEFSEL_CONTACT_URL})
 */
public record Publisher(
    String name, Optional<URI> url, Optional<String> email, Optional<URI> page) {
  static Publisher from(Environment e) {
    Optional<String> email = e.text("WEEFSEL_CONTACT_EMAIL");
    if (email.isPresent() && !email.get().matches("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+")) {
      e.wrong("WEEFSEL_CONTACT_EMAIL", "must be an address such as gis@gemeente.be");
    }
    return new Publisher(
        e.text("WEEFSEL_PUBLISHER_NAME").orElse("Weefsel"),
        url(e, "WEEFSEL_PUBLISHER_URL"),
        email,
        url(e, "WEEFSEL_CONTACT_URL"));
  }

  private static Optional<URI> url(Environment e, String name) {
    Optional<String> text = e.text(name);
    try {
      if (text.isEmpty() || text.get().matches("https?://[^\\s/]+\\S*")) {
        return text.map(URI::create);
      }
    } catch (IllegalArgumentException wrong) {
      // Told below.
    }
    e.wrong(name, "must be an address that begins with https:// or http://");
    return Optional.empty();
  }
}
