package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;

/** Answers schema, queryables and sortables of a collection. */
final class SchemaHandler {
  private final SchemaKind kind;

  SchemaHandler(SchemaKind kind) {
    this.kind = kind;
  }

  void handle(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    site.sendDocument(
        ctx,
        dutch -> SchemaPage.of(dutch, layer, kind),
        () ->
            Representation.json(LayerSchema.of(site, layer, kind), SchemaKind.MEDIA_TYPE)
                .with("Content-Language", site.language()));
  }
}
