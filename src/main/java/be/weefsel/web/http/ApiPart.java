package be.weefsel.web.http;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One part of the API: its paths, what they conform to, and the links by which they are found. The
 * landing page, the collections and the API document are put together from all parts.
 */
public interface ApiPart {
  /** Its paths, for the root and for every meting under its name alike. */
  void routes(SiteRoutes routes);

  /** URIs of the conformance classes that it fulfils. */
  default List<String> conformance() {
    return List.of();
  }

  default List<Link> landingLinks(Site site) {
    return List.of();
  }

  default List<Link> collectionLinks(Site site, PublishedLayer layer) {
    return List.of();
  }

  /**
   * Links of one feature.
   *
   * @param url the address of the feature
   */
  default List<Link> featureLinks(Site site, PublishedLayer layer, String url) {
    return List.of();
  }

  /** Documents of linked data (JSON-LD) that stand in the landing page for who gathers data. */
  default List<ObjectNode> landingData(Site site) {
    return List.of();
  }

  /** The same for the page of a collection. */
  default List<ObjectNode> collectionData(Site site, PublishedLayer layer) {
    return List.of();
  }

  /** Describes its paths. */
  default void describe(Site site, OpenApi api) {}
}
