package be.weefsel.web;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Answers {@code /collections} and {@code /collections/{id}}. */
final class CollectionsHandler {
  void list(Context ctx, Site site) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    if (format == Format.HTML) {
      Html body = LayersHtml.list(site.inDutch());
      Answers.html(ctx, HtmlFrame.page(site.inDutch(), "Lagen", body));
      return;
    }
    List<Link> links =
        Links.selfAndAlternates(
            site.url("/collections"), Map.of(), format, List.of(Format.JSON, Format.HTML), false);
    ObjectNode document = Json.object();
    document.set("links", Json.links(links));
    ArrayNode collections = document.putArray("collections");
    for (PublishedLayer layer : site.meting().layers()) {
      collections.add(CollectionDocument.of(site, layer, Format.JSON));
    }
    ctx.header("Content-Language", site.language());
    Answers.json(ctx, document);
  }

  void one(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    if (format == Format.HTML) {
      Answers.html(ctx, CollectionPage.of(site.inDutch(), layer));
    } else {
      ctx.header("Content-Language", site.language());
      Answers.json(ctx, CollectionDocument.of(site, layer, format));
    }
  }
}
