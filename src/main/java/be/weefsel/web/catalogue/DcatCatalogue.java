package be.weefsel.web.catalogue;

import be.weefsel.layers.Audience;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Theme;
import be.weefsel.registry.Publisher;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The layers of a meting as a catalogue by DCAT-AP Vlaanderen 2.0
 * (https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21).
 */
final class DcatCatalogue {
  private static final String PROFILE =
      "https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21";
  private static final String FREE =
      "https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0";
  private final Publisher publisher;
  private final Distributions distributions;

  DcatCatalogue(Publisher publisher, Distributions distributions) {
    this.publisher = publisher;
    this.distributions = distributions;
  }

  ObjectNode of(Site site) {
    DcatTerms terms = new DcatTerms(site, publisher);
    ObjectNode catalogue = Json.object();
    catalogue.set("@context", DcatTerms.context());
    catalogue.put("@id", site.url("/dcat")).put("@type", "dcat:Catalog");
    catalogue.set("dct:title", DcatTerms.dutch("Weefsel, meting " + site.meting().naam()));
    catalogue.set(
        "dct:description",
        DcatTerms.dutch(
            "Lagen over verweving: waar bedrijvigheid in de kernen past en hoe gemengd ze zijn,"
                + " gemeten op "
                + site.meting().peildatum()
                + "."));
    catalogue.set("dct:publisher", terms.publisher());
    // The descriptions are free, whatever the licence of the data.
    catalogue.set("dct:license", DcatTerms.id(FREE));
    catalogue.set("dct:language", DcatTerms.dutchLanguage());
    catalogue.set("foaf:homepage", DcatTerms.id(site.landing()));
    catalogue.set("dcat:themeTaxonomy", DcatTerms.id(DcatTerms.THEMES));
    catalogue.set("dct:modified", terms.closed());
    ArrayNode datasets = catalogue.putArray("dcat:dataset");
    ArrayNode records = catalogue.putArray("dcat:record");
    DcatDataset dataset = new DcatDataset(terms, distributions);
    for (PublishedLayer layer : site.meting().layers()) {
      datasets.add(dataset.of(site, layer));
      records.add(record(terms, terms.dataset(layer)));
    }
    catalogue.putArray("dcat:service").add(service(site, terms));
    records.add(record(terms, terms.service()));
    return catalogue;
  }

  private static ObjectNode record(DcatTerms terms, String about) {
    ObjectNode node = Json.object().put("@type", "dcat:CatalogRecord");
    node.set("foaf:primaryTopic", DcatTerms.id(about));
    node.set("dct:modified", terms.closed());
    ObjectNode standard = DcatTerms.id(PROFILE).put("@type", "dct:Standard");
    standard.set("dct:title", DcatTerms.dutch("DCAT-AP Vlaanderen"));
    node.set("dct:conformsTo", standard);
    return node;
  }

  private static ObjectNode service(Site site, DcatTerms terms) {
    ObjectNode node = DcatTerms.id(terms.service()).put("@type", "dcat:DataService");
    node.set("dct:title", DcatTerms.dutch("OGC API van Weefsel, meting " + site.meting().naam()));
    node.set(
        "dct:description",
        DcatTerms.dutch("Objecten, tegels en stijlen van alle lagen volgens OGC API."));
    node.put("dct:identifier", terms.service());
    node.set("dct:publisher", terms.publisher());
    node.set("dcat:contactPoint", terms.contact());
    node.putArray("dcat:theme").add(DcatTerms.theme(Theme.REGI));
    node.set("dct:accessRights", DcatTerms.accessRights(Audience.PUBLIEK));
    node.set("mdcat:statuut", DcatTerms.statute("VLOPENDATASERVICE"));
    node.set("dct:license", DcatTerms.id(FREE));
    node.set("dcat:endpointURL", DcatTerms.id(site.landing()));
    node.set("dcat:endpointDescription", DcatTerms.id(site.url("/api")));
    node.set(
        "dct:conformsTo",
        DcatTerms.id("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"));
    ArrayNode serves = node.putArray("dcat:servesDataset");
    site.meting().layers().forEach(layer -> serves.add(DcatTerms.id(terms.dataset(layer))));
    return node;
  }
}
