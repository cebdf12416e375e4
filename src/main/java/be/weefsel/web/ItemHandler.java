package be.weefsel.web;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.GeoJsonEncoder;
import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.FeatureReader;
import be.weefsel.query.RowConsumer;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections/{id}/items/{featureId}}: one feature. */
final class ItemHandler {
  private final FeatureReader features;

  ItemHandler(FeatureReader features) {
    this.features = features;
  }

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    String id = ctx.pathParam("feature");
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.CSV, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    List<Link> links = links(site, layer, id, format);
    Bytes out = new Bytes();
    switch (format) {
      case JSON -> {
        one(site, layer, id, row -> new GeoJsonEncoder(layer).single(out, row, links));
        Answers.bytes(ctx, out, format.featureType());
      }
      case CSV -> {
        FeatureEncoder csv = FeatureEncoder.csv(layer);
        csv.begin(out);
        one(site, layer, id, row -> csv.feature(out, row));
        Answers.csv(ctx, out);
      }
      case HTML -> {
        ItemPage page = new ItemPage(site.inDutch(), layer, links);
        one(site, layer, id, page::row);
        Answers.html(ctx, page.finish());
      }
    }
  }

  private void one(Site site, PublishedLayer layer, String id, RowConsumer consumer) {
    if (!features.one(site.meting(), layer, id, consumer)) {
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

  private static List<Link> links(Site site, PublishedLayer layer, String id, Format format) {
    String url = url(site, layer, id);
    List<Format> offered = List.of(Format.JSON, Format.CSV, Format.HTML);
    List<Link> links =
        new ArrayList<>(Links.selfAndAlternates(url, Map.of(), format, offered, true));
    links.add(
        new Link(
            site.url("/collections/" + layer.id()),
            "collection",
            Format.JSON.mediaType(),
            site.text(layer.title())));
    if (layer.id().equals(ExplanationHandler.LAYER)) {
      links.add(
          new Link(
              url + "/uitleg", "describedby", Format.HTML.mediaType(), "Uitleg van de scores"));
    }
    return links;
  }

  static String url(Site site, PublishedLayer layer, String id) {
    return site.url("/collections/" + layer.id() + "/items/" + Links.segment(id));
  }
}
