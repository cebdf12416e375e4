package be.weefsel.web.catalogue;

import be.weefsel.layers.Audience;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Text;
import be.weefsel.layers.Theme;
import be.weefsel.registry.Publisher;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;

/** The words of the profile, with the lists of codes that it demands. */
final class DcatTerms {
  static final String THEMES = "http://vocab.belgif.be/auth/datatheme";
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String STATUTES =
      "https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("locn", "http://www.w3.org/ns/locn#"),
          Map.entry("geosparql", "http://www.opengis.net/ont/geosparql#"),
          Map.entry("mdcat", "https://data.vlaanderen.be/ns/metadata-dcat#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private final Site site;
  private final Publisher publisher;

  DcatTerms(Site site, Publisher publisher) {
    this.site = site;
    this.publisher = publisher;
  }

  /** It refers to nothing elsewhere, so that a reader needs no other server. */
  static ObjectNode context() {
    ObjectNode context = Json.object();
    PREFIXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> context.put(prefix.getKey(), prefix.getValue()));
    return context;
  }

  static ObjectNode id(String url) {
    return Json.object().put("@id", url);
  }

  static ObjectNode dutch(String text) {
    return Json.object().put("@value", text).put("@language", "nl");
  }

  static ArrayNode text(Text text) {
    ArrayNode both = Json.array();
    for (String language : new String[] {"nl", "en"}) {
      both.addObject().put("@value", text.in(language)).put("@language", language);
    }
    return both;
  }

  static ObjectNode typed(String value, String type) {
    return Json.object().put("@value", value).put("@type", type);
  }

  static ObjectNode concept(String id, String scheme, String label) {
    ObjectNode concept = id(id).put("@type", "skos:Concept");
    concept.set("skos:prefLabel", dutch(label));
    concept.set("skos:inScheme", id(scheme));
    return concept;
  }

  static ObjectNode theme(Theme theme) {
    return concept(THEMES + "/" + theme, THEMES, theme.label());
  }

  static ObjectNode statute(String code) {
    return concept(STATUTES + "/" + code, STATUTES, "Vlaamse Open data");
  }

  static ObjectNode accessRights(Audience audience) {
    boolean open = audience == Audience.PUBLIEK;
    return concept(
        EU + "access-right/" + (open ? "PUBLIC" : "RESTRICTED"),
        EU + "access-right",
        open ? "publiek" : "beperkt");
  }

  static ObjectNode fileType(String code) {
    return id(EU + "file-type/" + code).put("@type", "dct:MediaTypeOrExtent");
  }

  static ObjectNode dutchLanguage() {
    return id(EU + "language/NLD");
  }

  /** The day and moment at which the meting was closed. */
  ObjectNode closed() {
    return typed(String.valueOf(site.meting().closedAt()), "xsd:dateTime");
  }

  String dataset(PublishedLayer layer) {
    return site.url(layer, "#dataset");
  }

  String service() {
    return site.url("/dcat#service");
  }

  ObjectNode publisher() {
    ObjectNode agent =
        id(publisher.url().map(URI::toString).orElseGet(() -> site.url("/dcat#uitgever")));
    agent.put("@type", "foaf:Agent").set("foaf:name", dutch(publisher.name()));
    return agent;
  }

  ObjectNode contact() {
    ObjectNode contact = Json.object().put("@type", "vcard:Organization");
    contact.set("vcard:fn", dutch(publisher.name()));
    publisher.email().ifPresent(email -> contact.set("vcard:hasEmail", id("mailto:" + email)));
    String page = publisher.page().map(URI::toString).orElseGet(site::landing);
    contact.set("vcard:hasURL", id(page));
    return contact;
  }
}
