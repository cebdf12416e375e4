package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Page;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers POST on {@code /collections/{id}/search}: what items answers, for questions too large for
 * an address.
 */
final class SearchHandler {
  /** Those of items, except pages for people. */
  static final List<Format> OFFERED =
      FeatureFormats.OFFERED.stream().filter(format -> format != Format.HTML).toList();

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    new Parameters(ctx).check();
    SearchBody body = SearchBody.read(ctx.bodyAsBytes());
    Parameters parameters = ItemsParameters.ofBody(body.parameters(), ctx.header("Accept"), layer);
    Asked asked = ItemsParameters.read(parameters, site, layer, OFFERED);
    parameters.check();
    site.send(
        ctx,
        asked.format(),
        () ->
            new ItemsAnswer(site, asked, page -> links(site, asked, body, page)).make(parameters));
  }

  private static List<Link> links(Site site, Asked asked, SearchBody body, Page page) {
    PublishedLayer layer = asked.shape().layer();
    String url = site.url(layer);
    List<Link> links = new ArrayList<>();
    if (page.nextToken() != null) {
      links.add(
          new Link(
              url + "/search",
              "next",
              asked.format().featureType(),
              "The next page",
              body.page(page.nextToken())));
    }
    links.add(new Link(url, "collection", Format.JSON.mediaType(), site.text(layer.title())));
    return links;
  }
}
