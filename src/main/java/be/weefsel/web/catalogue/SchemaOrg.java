package be.weefsel.web.catalogue;

import be.weefsel.layers.Audience;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Style;
import be.weefsel.registry.Publisher;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Layers in the words of schema.org, which search engines for data read. */
final class SchemaOrg {
  private static final String CONTEXT = "https://schema.org/";
  private final Publisher publisher;
  private final Distributions distributions;

  SchemaOrg(Publisher publisher, Distributions distributions) {
    this.publisher = publisher;
    this.distributions = distributions;
  }

  ObjectNode catalogue(Site site) {
    ObjectNode node = Json.object().put("@context", CONTEXT).put("@type", "DataCatalog");
    node.put("@id", site.landing()).put("url", site.landing());
    node.put("name", "Weefsel, meting " + site.meting().naam());
    node.put(
        "description",
        "Waar bedrijvigheid in de kernen kan worden verweven, hoe gemengd elke kern is, en waarom"
            + " een perceel zijn score heeft.");
    node.put("inLanguage", "nl");
    node.set("publisher", publisher());
    ArrayNode datasets = node.putArray("dataset");
    site.meting().layers().forEach(layer -> datasets.add(brief(site, layer)));
    return node;
  }

  ObjectNode dataset(Site site, PublishedLayer layer) {
    ObjectNode node = brief(site, layer);
    node.put("@context", CONTEXT);
    node.put("inLanguage", "nl");
    node.put("temporalCoverage", site.meting().peildatum().toString());
    node.put("datePublished", String.valueOf(site.meting().closedAt()));
    node.set("keywords", Json.array("verweving", Style.of(layer).group().in("nl")));
    if (layer.bbox() != null) {
      double[] box = layer.bbox();
      String text =
          String.format(Locale.ROOT, "%.6f %.6f %.6f %.6f", box[1], box[0], box[3], box[2]);
      ObjectNode place = node.putObject("spatialCoverage").put("@type", "Place");
      place.putObject("geo").put("@type", "GeoShape").put("box", text);
    }
    node.putObject("includedInDataCatalog").put("@type", "DataCatalog").put("@id", site.landing());
    ArrayNode forms = node.putArray("distribution");
    for (Distribution form : distributions.of(site, layer)) {
      ObjectNode download = forms.addObject().put("@type", "DataDownload");
      download.put("name", form.title()).put("contentUrl", form.url());
      download.put("encodingFormat", form.mediaType());
    }
    return node;
  }

  private ObjectNode brief(Site site, PublishedLayer layer) {
    String url = site.url(layer);
    ObjectNode node = Json.object().put("@type", "Dataset").put("@id", url + "#dataset");
    node.put("url", url).put("name", layer.title().in("nl"));
    node.put("description", layer.description().in("nl"));
    Rights.licence(layer).ifPresent(licence -> node.put("license", licence));
    node.put("creditText", Rights.statement(layer));
    node.put("isAccessibleForFree", layer.audience() == Audience.PUBLIEK);
    node.set("publisher", publisher());
    return node;
  }

  private ObjectNode publisher() {
    ObjectNode node = Json.object().put("@type", "Organization").put("name", publisher.name());
    publisher.url().ifPresent(url -> node.put("url", url.toString()));
    publisher.email().ifPresent(email -> node.put("email", email));
    return node;
  }
}
