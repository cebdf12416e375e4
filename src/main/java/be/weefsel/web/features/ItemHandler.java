package be.weefsel.web.features;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.CsvOptions;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.GeoJsonEncoder;
import be.weefsel.encoding.JsonFgEncoder;
import be.weefsel.encoding.Link;
import be.weefsel.encoding.PageInfo;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.RowConsumer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.CsvParameters;
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
import java.util.stream.Stream;

/** Answers {@code /collections/{id}/items/{featureId}}: one feature. */
final class ItemHandler {
  static final List<String> ALLOWED =
      Stream.of(List.of("f"), ShapeParameters.NAMES, CsvParameters.NAMES)
          .flatMap(List::stream)
          .toList();
  private final ApiParts parts;

  ItemHandler(ApiParts parts) {
    this.parts = parts;
  }

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    String id = ctx.pathParam("feature");
    Parameters parameters = new Parameters(ctx, ALLOWED.toArray(String[]::new));
    Format format = parameters.format(FeatureFormats.OFFERED);
    CsvOptions csv = CsvParameters.read(parameters, format == Format.CSV);
    double tolerance = ShapeParameters.tolerance(parameters);
    FeatureShape shape =
        FeatureFormats.shape(format, ShapeParameters.read(parameters, layer), csv, tolerance);
    parameters.check();
    Map<String, String> given = parameters.given(ShapeParameters.NAMES);
    site.send(
        ctx,
        format,
        () -> {
          RowSource feature = consumer -> one(site, shape, tolerance, id, consumer);
          List<Link> links = links(site, layer, id, format, given);
          return format == Format.HTML
              ? page(site, shape, feature, links)
              : answer(site, shape, feature, links, format, csv);
        });
  }

  @FunctionalInterface
  private interface RowSource {
    void read(RowConsumer consumer);
  }

  private static Representation page(
      Site site, FeatureShape shape, RowSource feature, List<Link> links) {
    ItemPage page = new ItemPage(site.inDutch(), shape, links);
    feature.read(page::row);
    return Representation.html(page.finish());
  }

  private static Representation answer(
      Site site,
      FeatureShape shape,
      RowSource feature,
      List<Link> links,
      Format format,
      CsvOptions csv) {
    Bytes out = new Bytes();
    switch (format) {
      case JSON -> feature.read(row -> new GeoJsonEncoder(shape).single(out, row, links));
      case JSONFG -> feature.read(row -> new JsonFgEncoder(shape).single(out, row, links));
      default -> {
        FeatureEncoder encoder = FeatureFormats.encoder(format, shape, csv);
        encoder.begin(out);
        feature.read(row -> encoder.feature(out, row));
        encoder.end(out, new PageInfo(links, site.meting().closedAt(), 1, 1));
      }
    }
    return Representation.of(FeatureFormats.contentType(format), out)
        .with("Content-Crs", "<" + shape.crs().uri() + ">");
  }

  private static void one(
      Site site, FeatureShape shape, double tolerance, String id, RowConsumer consumer) {
    if (!site.data().features().one(site.meting(), shape, tolerance, id, consumer)) {
      String layer = shape.layer().id();
      throw Problem.notFound(
          "There is no feature '"
              + id
              + "' in "
              + layer
              + " of meting "
              + site.meting().naam()
              + "; "
              + site.url("/collections/" + layer + "/items")
              + " lists them.");
    }
  }

  private List<Link> links(
      Site site, PublishedLayer layer, String id, Format format, Map<String, String> given) {
    String url = url(site, layer, id);
    List<Link> links =
        new ArrayList<>(Links.selfAndAlternates(url, given, format, FeatureFormats.OFFERED, true));
    links.add(Links.collection(site, layer));
    links.addAll(parts.featureLinks(site, layer, url));
    return links;
  }

  static String url(Site site, PublishedLayer layer, String id) {
    return site.url(layer, "/items/" + Links.segment(id));
  }
}
