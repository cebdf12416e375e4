package be.weefsel.web.catalogue;

import be.weefsel.layers.Audience;
import be.weefsel.layers.Crs;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Style;
import be.weefsel.layers.Theme;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One layer as a dataset, with the forms in which it is had. */
final class DcatDataset {
  private static final String IANA = "https://www.iana.org/assignments/media-types/";
  private final DcatTerms terms;
  private final Distributions distributions;

  DcatDataset(DcatTerms terms, Distributions distributions) {
    this.terms = terms;
    this.distributions = distributions;
  }

  ObjectNode of(Site site, PublishedLayer layer) {
    String id = terms.dataset(layer);
    ObjectNode node = DcatTerms.id(id).put("@type", "dcat:Dataset");
    node.set("dct:title", DcatTerms.text(layer.title()));
    node.set("dct:description", DcatTerms.text(layer.description()));
    node.put("dct:identifier", id);
    node.set("dct:publisher", terms.publisher());
    node.set("dcat:contactPoint", terms.contact());
    ArrayNode themes = node.putArray("dcat:theme");
    Stream.concat(Stream.of(Theme.REGI), layer.themes().stream())
        .distinct()
        .forEach(theme -> themes.add(DcatTerms.theme(theme)));
    node.set("dcat:keyword", keywords(layer));
    node.set("dct:accessRights", DcatTerms.accessRights(layer.audience()));
    if (layer.audience() == Audience.PUBLIEK && Rights.licence(layer).isPresent()) {
      node.set("mdcat:statuut", DcatTerms.statute("VLOPENDATA"));
    }
    node.set("dct:issued", terms.closed());
    node.set("dct:modified", terms.closed());
    node.set("dct:language", DcatTerms.dutchLanguage());
    node.set("dcat:landingPage", DcatTerms.id(site.url(layer, "?f=html")));
    box(site, layer).ifPresent(box -> node.set("dct:spatial", spatial(box)));
    node.set("dct:temporal", temporal(site));
    ArrayNode crs = node.putArray("dct:conformsTo");
    for (Crs one : Crs.values()) {
      crs.add(DcatTerms.id(one.uri()));
    }
    ArrayNode all = node.putArray("dcat:distribution");
    distributions.of(site, layer).forEach(form -> all.add(distribution(layer, form)));
    return node;
  }

  private static ArrayNode keywords(PublishedLayer layer) {
    ArrayNode words = Json.array();
    words.add(DcatTerms.dutch("verweving"));
    words.add(DcatTerms.dutch(Style.of(layer).group().in("nl").toLowerCase(Locale.ROOT)));
    return words;
  }

  private ObjectNode distribution(PublishedLayer layer, Distribution form) {
    ObjectNode node = DcatTerms.id(form.url() + "#distributie").put("@type", "dcat:Distribution");
    String title = layer.title().in("nl") + ": " + form.title();
    node.set("dct:title", DcatTerms.dutch(title));
    node.set("dct:description", DcatTerms.dutch(layer.description().in("nl")));
    node.set("dcat:accessURL", DcatTerms.id(form.url()));
    if (form.whole()) {
      node.set("dcat:downloadURL", DcatTerms.id(form.url()));
    } else {
      node.set("dcat:accessService", DcatTerms.id(terms.service()));
    }
    node.set("dcat:mediaType", DcatTerms.id(IANA + form.mediaType()));
    node.set("dct:format", DcatTerms.fileType(form.fileType()));
    node.set("dct:modified", terms.closed());
    String statement = Rights.statement(layer);
    ObjectNode licence = Json.object().put("@type", "dct:LicenseDocument");
    Rights.licence(layer)
        .ifPresentOrElse(
            url -> licence.put("@id", url),
            () -> licence.set("rdfs:label", DcatTerms.dutch(statement)));
    node.set("dct:license", licence);
    if (!statement.isEmpty()) {
      ObjectNode rights = node.putObject("dct:rights").put("@type", "dct:RightsStatement");
      rights.set("rdfs:label", DcatTerms.dutch(statement));
    }
    return node;
  }

  /** A table without places is about where the other layers are. */
  private static Optional<double[]> box(Site site, PublishedLayer layer) {
    return layer.bbox() != null
        ? Optional.of(layer.bbox())
        : PublishedLayer.bbox(site.meting().layers());
  }

  private static ObjectNode spatial(double[] box) {
    String wkt =
        String.format(
            Locale.ROOT,
            "POLYGON((%1$.6f %2$.6f,%3$.6f %2$.6f,%3$.6f %4$.6f,%1$.6f %4$.6f,%1$.6f %2$.6f))",
            box[0],
            box[1],
            box[2],
            box[3]);
    ObjectNode location = Json.object().put("@type", "dct:Location");
    location.set("dcat:bbox", DcatTerms.typed(wkt, "geosparql:wktLiteral"));
    location.set("locn:geometry", DcatTerms.typed(wkt, "geosparql:wktLiteral"));
    return location;
  }

  private static ObjectNode temporal(Site site) {
    String day = site.meting().peildatum().toString();
    ObjectNode period = Json.object().put("@type", "dct:PeriodOfTime");
    period.set("dcat:startDate", DcatTerms.typed(day, "xsd:date"));
    period.set("dcat:endDate", DcatTerms.typed(day, "xsd:date"));
    return period;
  }
}
