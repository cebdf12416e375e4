package be.weefsel.web;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.Link;
import be.weefsel.encoding.PageInfo;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.FeatureReader;
import be.weefsel.query.ItemsRequest;
import be.weefsel.query.Page;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections/{id}/items}: one page of features. */
final class ItemsHandler {
  private static final int BYTES_PER_FEATURE = 512;
  private static final int LARGEST_GUESS = 1 << 20;
  private final FeatureReader features;

  ItemsHandler(FeatureReader features) {
    this.features = features;
  }

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    Parameters parameters = new Parameters(ctx, ItemsParameters.ALLOWED);
    Format format = parameters.format(Format.JSON, Format.CSV, Format.HTML);
    ItemsRequest request = ItemsParameters.read(parameters, format, site.meting(), layer);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    switch (format) {
      case HTML -> html(ctx, site, layer, request);
      case CSV -> encoded(ctx, site, layer, request, format, FeatureEncoder.csv(layer));
      case JSON -> encoded(ctx, site, layer, request, format, FeatureEncoder.geoJson(layer));
    }
  }

  private void encoded(
      Context ctx,
      Site site,
      PublishedLayer layer,
      ItemsRequest request,
      Format format,
      FeatureEncoder encoder) {
    Bytes out = new Bytes(Math.min(request.limit() * BYTES_PER_FEATURE, LARGEST_GUESS));
    encoder.begin(out);
    Page page = features.page(site.meting(), layer, request, row -> encoder.feature(out, row));
    List<Link> links = links(ctx, site, layer, format, page);
    encoder.end(
        out, new PageInfo(links, site.meting().closedAt(), page.matched(), page.returned()));
    headers(ctx, page, links);
    if (format == Format.CSV) {
      Answers.csv(ctx, out);
    } else {
      Answers.bytes(ctx, out, format.featureType());
    }
  }

  private void html(Context ctx, Site site, PublishedLayer layer, ItemsRequest request) {
    ItemsPage page = new ItemsPage(site.inDutch(), layer);
    Page read = features.page(site.meting(), layer, request, page::row);
    List<Link> links = links(ctx, site, layer, Format.HTML, read);
    headers(ctx, read, links);
    Answers.html(ctx, page.finish(read, links, request));
  }

  private static List<Link> links(
      Context ctx, Site site, PublishedLayer layer, Format format, Page page) {
    String url = site.url("/collections/" + layer.id() + "/items");
    List<Format> offered = List.of(Format.JSON, Format.CSV, Format.HTML);
    List<Link> links =
        new ArrayList<>(
            Links.selfAndAlternates(url, ItemsParameters.page(ctx), format, offered, true));
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
  private static void headers(Context ctx, Page page, List<Link> links) {
    ctx.header("OGC-NumberMatched", Long.toString(page.matched()));
    ctx.header("OGC-NumberReturned", Integer.toString(page.returned()));
    for (Link link : links) {
      if (link.rel().equals("next")) {
        ctx.header("Link", "<" + link.href() + ">; rel=\"next\"; type=\"" + link.type() + "\"");
      }
    }
  }
}
