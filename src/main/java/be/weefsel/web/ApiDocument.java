package be.weefsel.web;

import be.weefsel.layers.PublishedLayer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.0 description of the API of one meting: every collection by its own name, nothing
 * referred to outside the document.
 */
final class ApiDocument {
  static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.0";

  private ApiDocument() {}

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

  static ObjectNode of(Site site) {
    ObjectNode api = Json.object().put("openapi", "3.0.3");
    ObjectNode info = api.putObject("info");
    info.put("title", title(site)).put("description", description(site));
    info.put("version", Build.VERSION);
    api.putArray("servers").addObject().put("url", site.home());
    ObjectNode paths = api.putObject("paths");
    ApiPaths.simple(paths, "/", "landing", "The landing page", "Document");
    ApiPaths.simple(paths, "/conformance", "conformance", "What is conformed to", "Document");
    ApiPaths.simple(paths, "/collections", "collections", "The layers", "Document");
    for (PublishedLayer layer : site.meting().layers()) {
      ApiPaths.layer(paths, layer.id(), site.text(layer.title()));
    }
    ObjectNode components = api.putObject("components");
    components.set("parameters", ApiParameters.all());
    components.set("schemas", ApiSchemas.all());
    return api;
  }
}
