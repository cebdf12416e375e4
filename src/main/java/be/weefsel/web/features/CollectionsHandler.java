package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections} and {@code /collections/{id}}. */
final class CollectionsHandler {
  private final CollectionDocument collection;
  private final ApiParts parts;

  CollectionsHandler(ApiParts parts) {
    this.collection = new CollectionDocument(parts);
    this.parts = parts;
  }

  void list(Context ctx, Site site) {
    Format format = format(ctx);
    site.send(
        ctx,
        format,
        () -> {
          if (format == Format.HTML) {
            Site dutch = site.inDutch();
            return Representation.html(
                HtmlFrame.page(dutch, "Lagen", new LayersHtml(parts).list(dutch)));
          }
          return json(site, all(site));
        });
  }

  void one(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    Format format = format(ctx);
    site.send(
        ctx,
        format,
        () ->
            format == Format.HTML
                ? Representation.html(CollectionPage.of(site.inDutch(), layer, parts))
                : json(site, collection.of(site, layer, format)));
  }

  private ObjectNode all(Site site) {
    List<Link> links =
        Links.selfAndAlternates(
            site.url("/collections"),
            Map.of(),
            Format.JSON,
            List.of(Format.JSON, Format.HTML),
            false);
    ObjectNode document = Json.object();
    document.set("links", Json.links(links));
    document.set("crs", CollectionDocument.crs());
    ArrayNode collections = document.putArray("collections");
    for (PublishedLayer layer : site.meting().layers()) {
      collections.add(collection.inList(site, layer));
    }
    return document;
  }

  private static Format format(Context ctx) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    return format;
  }

  private static Representation json(Site site, ObjectNode document) {
    return Representation.json(document).with("Content-Language", site.language());
  }
}
