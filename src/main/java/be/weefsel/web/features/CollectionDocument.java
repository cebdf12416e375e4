package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.Crs;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Credits;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Licences;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One collection as OGC API Features describes it, with {@code eigenschappen} and {@code bronnen}
 * added: its properties with their units, and where its data came from.
 */
final class CollectionDocument {
  private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

  private final ApiParts parts;

  CollectionDocument(ApiParts parts) {
    this.parts = parts;
  }

  /** The identifiers of all that coordinates are given in; CRS84 is the first. */
  static ArrayNode crs() {
    return Json.array(Arrays.stream(Crs.values()).map(Crs::uri).toArray(String[]::new));
  }

  /** A document of its own. */
  ObjectNode of(Site site, PublishedLayer layer) {
    return of(site, layer, crs());
  }

  /** One of the list of collections, which says the reference systems once for all. */
  ObjectNode inList(Site site, PublishedLayer layer) {
    return of(site, layer, Json.array("#/crs"));
  }

  private ObjectNode of(Site site, PublishedLayer layer, ArrayNode crs) {
    ObjectNode node = Json.object();
    node.put("id", layer.id());
    node.put("title", site.text(layer.title()));
    node.put("description", site.text(layer.description()));
    String attribution = String.join("; ", Credits.citations(List.of(layer)));
    if (!attribution.isEmpty()) {
      node.put("attribution", attribution);
    }
    node.set("links", Json.links(links(site, layer)));
    ObjectNode extent = extent(site, layer);
    if (!extent.isEmpty()) {
      node.set("extent", extent);
    }
    // Rows without a place are no features of a map; the CRS says nothing of them.
    node.put("itemType", layer.geometry() == GeometryType.NONE ? "record" : "feature");
    node.set("crs", crs);
    if (layer.geometry() != GeometryType.NONE) {
      node.put("storageCrs", Crs.STORAGE.uri());
    }
    node.put("itemCount", layer.count());
    node.set("eigenschappen", properties(site, layer));
    node.set("bronnen", Sources.json(layer));
    return node;
  }

  private List<Link> links(Site site, PublishedLayer layer) {
    String url = site.url(layer);
    List<Link> links = Links.selfAndPage(url);
    for (Format items : FeatureFormats.OFFERED) {
      links.add(
          new Link(items(url, items), "items", items.featureType(), site.text(layer.title())));
    }
    Credits.licences(List.of(layer)).stream()
        .flatMap(licence -> licence(licence).stream())
        .forEach(links::add);
    links.addAll(parts.collectionLinks(site, layer));
    return links;
  }

  /** GDAL puts "/id" behind the GeoJSON address, so that one has no query. */
  private static String items(String url, Format format) {
    return url + "/items" + (format == Format.JSON ? "" : "?f=" + format.code());
  }

  private static Optional<Link> licence(String licence) {
    return Licences.url(licence).map(url -> new Link(url, "license", "text/html", licence));
  }

  private static ObjectNode extent(Site site, PublishedLayer layer) {
    ObjectNode extent = Json.object();
    if (layer.bbox() != null) {
      ObjectNode spatial = extent.putObject("spatial");
      ArrayNode box = spatial.putArray("bbox").addArray();
      for (int i = 0; i < layer.bbox().length; i++) {
        box.add(outward(layer.bbox()[i], i < 2 ? RoundingMode.FLOOR : RoundingMode.CEILING));
      }
      spatial.put("crs", Crs.CRS84.uri());
    }
    if (layer.datetime() != null && !layer.datetime().isEmpty()) {
      LocalDate day = site.meting().peildatum();
      ObjectNode temporal = extent.putObject("temporal");
      temporal.putArray("interval").addArray().add(day + "T00:00:00Z").add(day + "T23:59:59Z");
      temporal.put("trs", GREGORIAN);
    }
    return extent;
  }

  /**
   * Some tens of metres wider, so that what lies at an edge is inside too when a client turns the
   * box into another CRS, where its sides are not straight.
   */
  private static double outward(double side, RoundingMode mode) {
    return BigDecimal.valueOf(side).setScale(3, mode).doubleValue();
  }

  private static ArrayNode properties(Site site, PublishedLayer layer) {
    ArrayNode all = Json.array();
    for (Property property : layer.properties()) {
      ObjectNode node = all.addObject().put("name", property.name());
      node.put("title", site.text(property.title()));
      node.put("type", property.type().name().toLowerCase(Locale.ROOT));
      if (property.unit() != null) {
        node.put("unit", property.unit());
      }
    }
    return all;
  }
}
