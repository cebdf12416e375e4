package be.weefsel.web.catalogue;

import be.weefsel.encoding.Link;
import be.weefsel.export.FileFormat;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The forms in which a layer is had: pages of features, and what other parts link to. */
final class Distributions {
  private static final Map<String, String> FILE_TYPES =
      Map.of(
          Format.JSON.featureType(), "GEOJSON",
          Format.CSV.mediaType(), "CSV",
          FileFormat.GEOPACKAGE.mediaType(), "GPKG",
          Format.JSON.mediaType(), "JSON");
  private final ApiParts parts;

  Distributions(ApiParts parts) {
    this.parts = parts;
  }

  List<Distribution> of(Site site, PublishedLayer layer) {
    String items = site.url(layer, "/items");
    List<Distribution> all = new ArrayList<>();
    all.add(
        of(items, false, Format.JSON.featureType(), "GeoJSON, per pagina (OGC API - Features)"));
    all.add(of(items + "?f=csv", false, Format.CSV.mediaType(), "CSV, per pagina"));
    for (Link link : parts.collectionLinks(site, layer)) {
      if (link.rel().equals("enclosure")) {
        all.add(of(link.href(), true, link.type(), link.title()));
      } else if (link.rel().endsWith("/tilesets-vector")) {
        all.add(of(link.href(), false, link.type(), "Vectortegels (OGC API - Tiles)"));
      }
    }
    return all;
  }

  private static Distribution of(String url, boolean whole, String type, String title) {
    String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return new Distribution(url, whole, bare, FILE_TYPES.getOrDefault(bare, "BIN"), title);
  }
}
