package be.weefsel.web.qgis;

import be.weefsel.encoding.style.QgisIds;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Tiled;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.TilePaths;

/**
 * Where QGIS reads the layers of a meting.
 *
 * @param authentication the id of a setting in the user's QGIS that holds a token; null for none
 */
record QgisSource(Site site, String authentication) {
  private static final int PAGE = 1000;

  /** The features of a layer; of large ones only what stands in the view. */
  String features(PublishedLayer layer) {
    String source =
        "pageSize='%d' preferCoordinatesForWfsT11='false' restrictToRequestBBOX='%d' srsname='OGC:CRS84' typename='%s' url='%s' version='OGC_API_FEATURES'"
            .formatted(PAGE, layer.bbox() == null ? 0 : 1, layer.id(), site.landing());
    return authentication == null ? source : "authcfg='" + authentication + "' " + source;
  }

  /** The vector tiles of a layer that has them. */
  String tiles(PublishedLayer layer) {
    Tiled tiled = Tiled.of(layer).orElseThrow();
    String template = Links.segment(TilePaths.template(site, layer));
    String source = "type=xyz&url=%s&zmin=%d&zmax=%d".formatted(template, tiled.from(), tiled.to());
    return authentication == null ? source : source + "&authcfg=" + authentication;
  }

  /** The id of a layer in a project, the same each time. */
  String id(PublishedLayer layer) {
    return layer.id() + "_" + QgisIds.of(features(layer)).replaceAll("\\W", "_");
  }

  String tilesId(PublishedLayer layer) {
    return "overzicht_" + id(layer);
  }
}
