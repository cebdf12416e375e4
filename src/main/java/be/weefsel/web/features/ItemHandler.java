package be.weefsel.web.features;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.GeoJsonEncoder;
import be.weefsel.encoding.Link;
import be.weefsel.encoding.PageInfo;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.RowConsumer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections/{id}/items/{featureId}}: one feature. */
final class ItemHandler {
  private final ApiParts parts;

  ItemHandler(ApiParts parts) {
    this.parts = parts;
  }

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    String id = ctx.pathParam("feature");
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(FeatureFormats.OFFERED);
    parameters.check();
    site.send(ctx, format, () -> answer(site, layer, id, format));
  }

  private Representation answer(Site site, PublishedLayer layer, String id, Format format) {
    List<Link> links = links(site, layer, id, format);
    if (format == Format.HTML) {
      ItemPage page = new ItemPage(site.inDutch(), layer, links);
      one(site, layer, id, page::row);
      return Representation.html(page.finish());
    }
    FeatureShape shape = FeatureShape.of(layer);
    Bytes out = new Bytes();
    if (format == Format.JSON) {
      one(site, layer, id, row -> new GeoJsonEncoder(shape).single(out, row, links));
    } else {
      FeatureEncoder encoder = FeatureFormats.encoder(format, shape);
      encoder.begin(out);
      one(site, layer, id, row -> encoder.feature(out, row));
      encoder.end(out, new PageInfo(links, site.meting().closedAt(), 1, 1));
    }
    return Representation.of(FeatureFormats.contentType(format), out);
  }

  private static void one(Site site, PublishedLayer layer, String id, RowConsumer consumer) {
    if (!site.data().features().one(site.meting(), layer, id, consumer)) {
      throw Problem.notFound(
          "There is no feature '"
              + id
              + "' in "
              + layer.id()
              + " of meting "
              + site.meting().naam()
              + "; "
              + site.url("/collections/" + layer.id() + "/items")
              + " lists them.");
    }
  }

  private List<Link> links(Site site, PublishedLayer layer, String id, Format format) {
    String url = url(site, layer, id);
    List<Link> links =
        new ArrayList<>(
            Links.selfAndAlternates(url, Map.of(), format, FeatureFormats.OFFERED, true));
    links.add(
        new Link(
            site.url("/collections/" + layer.id()),
            "collection",
            Format.JSON.mediaType(),
            site.text(layer.title())));
    links.addAll(parts.featureLinks(site, layer, url));
    return links;
  }

  static String url(Site site, PublishedLayer layer, String id) {
    return site.url("/collections/" + layer.id() + "/items/" + Links.segment(id));
  }
}
