package be.weefsel.web.features;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.Link;
import be.weefsel.encoding.PageInfo;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.ItemsRequest;
import be.weefsel.query.Page;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections/{id}/items}: one page of features. */
final class ItemsHandler {
  private static final int BYTES_PER_FEATURE = 512;
  private static final int LARGEST_GUESS = 1 << 20;

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    Parameters parameters = new Parameters(ctx, ItemsParameters.ALLOWED);
    Format format = parameters.format(FeatureFormats.OFFERED);
    ItemsRequest request = ItemsParameters.read(parameters, format, site.meting(), layer);
    parameters.check();
    site.send(
        ctx,
        format,
        () ->
            format == Format.HTML
                ? html(ctx, site, layer, request)
                : encoded(ctx, site, layer, request, format));
  }

  private static Representation encoded(
      Context ctx, Site site, PublishedLayer layer, ItemsRequest request, Format format) {
    FeatureEncoder encoder = FeatureFormats.encoder(format, FeatureShape.of(layer));
    Bytes out = new Bytes(Math.min(request.limit() * BYTES_PER_FEATURE, LARGEST_GUESS));
    encoder.begin(out);
    Page page =
        site.data()
            .features()
            .page(site.meting(), layer, request, row -> encoder.feature(out, row));
    List<Link> links = links(ctx, site, layer, format, page);
    encoder.end(
        out, new PageInfo(links, site.meting().closedAt(), page.matched(), page.returned()));
    return headers(Representation.of(FeatureFormats.contentType(format), out), page, links);
  }

  private static Representation html(
      Context ctx, Site site, PublishedLayer layer, ItemsRequest request) {
    ItemsPage page = new ItemsPage(site.inDutch(), layer);
    Page read = site.data().features().page(site.meting(), layer, request, page::row);
    List<Link> links = links(ctx, site, layer, Format.HTML, read);
    return headers(Representation.html(page.finish(read, links, request)), read, links);
  }

  private static List<Link> links(
      Context ctx, Site site, PublishedLayer layer, Format format, Page page) {
    String url = site.url("/collections/" + layer.id() + "/items");
    List<Link> links =
        new ArrayList<>(
            Links.selfAndAlternates(
                url, ItemsParameters.page(ctx), format, FeatureFormats.OFFERED, true));
    if (page.nextToken() != null) {
      Map<String, String> query = Links.with(ItemsParameters.filters(ctx), "f", format.code());
      query.put("token", page.nextToken());
      links.add(
          new Link(Links.withQuery(url, query), "next", format.featureType(), "The next page"));
    }
    links.add(
        new Link(
            site.url("/collections/" + layer.id()),
            "collection",
            Format.JSON.mediaType(),
            site.text(layer.title())));
    return links;
  }

  /** What formats without a head of their own cannot say. */
  private static Representation headers(Representation answer, Page page, List<Link> links) {
    Representation counted =
        answer
            .with("OGC-NumberMatched", Long.toString(page.matched()))
            .with("OGC-NumberReturned", Integer.toString(page.returned()));
    return links.stream()
        .filter(link -> link.rel().equals("next"))
        .findFirst()
        .map(
            link ->
                counted.with(
                    "Link", "<" + link.href() + ">; rel=\"next\"; type=\"" + link.type() + "\""))
        .orElse(counted);
  }
}
