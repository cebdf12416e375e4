package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Page;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections/{id}/items}: one page of features. */
final class ItemsHandler {
  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    if (leftOpen(ctx)) {
      ctx.header("Cache-Control", "no-cache").redirect(filledIn(ctx, site, layer));
      return;
    }
    Parameters parameters = ItemsParameters.ofQuery(ctx, layer);
    Asked asked = ItemsParameters.read(parameters, site, layer, FeatureFormats.OFFERED);
    parameters.check();
    site.send(
        ctx,
        asked.format(),
        () ->
            new ItemsAnswer(site, asked, page -> links(parameters, site, asked, page))
                .make(parameters));
  }

  /** Whether this is the form of a page, with fields that were not filled in. */
  private static boolean leftOpen(Context ctx) {
    return "html".equals(ctx.queryParam("f"))
        && ctx.queryParamMap().values().stream().anyMatch(v -> v.contains(""));
  }

  private static String filledIn(Context ctx, Site site, PublishedLayer layer) {
    Map<String, String> filled = new LinkedHashMap<>();
    ctx.queryParamMap()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> filled.put(name, value)));
    return Links.withQuery(site.url(layer, "/items"), filled);
  }

  private static List<Link> links(Parameters parameters, Site site, Asked asked, Page page) {
    PublishedLayer layer = asked.shape().layer();
    Format format = asked.format();
    String url = site.url(layer, "/items");
    List<Link> links =
        new ArrayList<>(
            Links.selfAndAlternates(
                url,
                ItemsParameters.page(parameters, layer),
                format,
                FeatureFormats.OFFERED,
                true));
    if (page.nextToken() != null) {
      Map<String, String> query =
          Links.with(ItemsParameters.filters(parameters, layer), "f", format.code());
      query.put("token", page.nextToken());
      links.add(
          new Link(Links.withQuery(url, query), "next", format.featureType(), "The next page"));
    }
    links.add(Links.collection(site, layer));
    return links;
  }
}
