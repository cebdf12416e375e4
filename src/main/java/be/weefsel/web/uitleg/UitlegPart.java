package be.weefsel.web.uitleg;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import java.util.List;

/** The explanation of the scores of a perceel. */
public final class UitlegPart implements ApiPart {
  private static final String ITEMS = "/collections/" + Site.SCORES + "/items/";

  @Override
  public void routes(SiteRoutes routes) {
    routes.get(ITEMS + "{feature}/uitleg", new ExplanationHandler()::handle);
  }

  @Override
  public List<Link> featureLinks(Site site, PublishedLayer layer, String url) {
    return layer.id().equals(Site.SCORES)
        ? List.of(
            new Link(
                url + "/uitleg", "describedby", Format.HTML.mediaType(), "Uitleg van de scores"))
        : List.of();
  }

  @Override
  public void describe(Site site, OpenApi api) {
    if (site.meting().layer(Site.SCORES).isPresent()) {
      api.get(ITEMS + "{featureId}/uitleg", "uitleg", "Why the scores are what they are")
          .parameters("featureId", "f")
          .answer("application/json", "Document")
          .answer("text/csv", null)
          .answer("text/html", null);
    }
  }
}
