package be.weefsel.web.http;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** All parts of the API together. */
public record ApiParts(List<ApiPart> all) {
  public ApiParts {
    all = List.copyOf(all);
  }

  public List<String> conformance() {
    return gather(ApiPart::conformance);
  }

  public List<Link> landingLinks(Site site) {
    return gather(part -> part.landingLinks(site));
  }

  public List<Link> collectionLinks(Site site, PublishedLayer layer) {
    return gather(part -> part.collectionLinks(site, layer));
  }

  public List<Link> featureLinks(Site site, PublishedLayer layer, String url) {
    return gather(part -> part.featureLinks(site, layer, url));
  }

  public List<ObjectNode> landingData(Site site) {
    return gather(part -> part.landingData(site));
  }

  public List<ObjectNode> collectionData(Site site, PublishedLayer layer) {
    return gather(part -> part.collectionData(site, layer));
  }

  private <T> List<T> gather(Function<ApiPart, List<T>> of) {
    return all.stream().flatMap(part -> of.apply(part).stream()).distinct().toList();
  }
}
