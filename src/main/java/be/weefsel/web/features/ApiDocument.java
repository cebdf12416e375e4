package be.weefsel.web.features;

import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.0 description of the API of one meting: every collection by its own name, nothing
 * referred to outside the document.
 */
final class ApiDocument {
  private final ApiParts parts;

  ApiDocument(ApiParts parts) {
    this.parts = parts;
  }

  static String title(Site site) {
    return "Weefsel: " + site.meting().naam();
  }

  static String description(Site site) {
    return "en".equals(site.language())
        ? "Verweving in Flanders: where economic activity can be mixed into the living fabric of"
            + " towns, as measured on "
            + site.meting().peildatum()
            + "."
        : "Verweving in Vlaanderen: waar bedrijvigheid in het weefsel van de kernen past, gemeten"
            + " op "
            + site.meting().peildatum()
            + ".";
  }

  ObjectNode of(Site site) {
    OpenApi api = new OpenApi(title(site), description(site), site.home());
    parts.all().forEach(part -> part.describe(site, api));
    return api.document();
  }
}
