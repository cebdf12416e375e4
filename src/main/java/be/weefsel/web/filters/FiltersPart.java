package be.weefsel.web.filters;

import be.weefsel.encoding.Link;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import java.util.List;

/** The functions that filters know. */
public final class FiltersPart implements ApiPart {
  private static final String PATH = "/functions";

  @Override
  public void routes(SiteRoutes routes) {
    routes.get(PATH, new FunctionsHandler()::handle);
  }

  @Override
  public List<Link> landingLinks(Site site) {
    return List.of(
        new Link(
            site.url(PATH),
            "http://www.opengis.net/def/rel/ogc/1.0/functions",
            Format.JSON.mediaType(),
            "Functions for filters"));
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.document(PATH, "functions", "The functions that filters may use");
  }
}
