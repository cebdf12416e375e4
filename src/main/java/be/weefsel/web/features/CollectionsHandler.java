package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Answers {@code /collections} and {@code /collections/{id}}. */
final class CollectionsHandler {
  private final CollectionDocument collection;
  private final ApiParts parts;

  CollectionsHandler(ApiParts parts) {
    this.collection = new CollectionDocument(parts);
    this.parts = parts;
  }

  void list(Context ctx, Site site) {
    site.sendDocument(
        ctx,
        dutch -> HtmlFrame.page(dutch, "Lagen", new LayersHtml(parts).list(dutch)),
        () -> site.json(all(site)));
  }

  void one(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    site.sendDocument(
        ctx,
        dutch -> CollectionPage.of(dutch, layer, parts),
        () -> site.json(collection.of(site, layer)));
  }

  private ObjectNode all(Site site) {
    ObjectNode document = Json.object();
    document.set("links", Json.links(Links.selfAndPage(site.url("/collections"))));
    document.set("crs", CollectionDocument.crs());
    ArrayNode collections = document.putArray("collections");
    for (PublishedLayer layer : site.meting().layers()) {
      collections.add(collection.inList(site, layer));
    }
    return document;
  }
}
