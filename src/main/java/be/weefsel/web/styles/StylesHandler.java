package be.weefsel.web.styles;

import be.weefsel.encoding.style.Styled;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.List;

/** Answers the lists of styles: of the meting, and of a layer. */
final class StylesHandler {
  void all(Context ctx, Site site) {
    site.sendDocument(
        ctx,
        dutch -> StylePages.list(dutch, "Stijlen", new StyleBook(dutch).all(), true),
        () -> {
          List<Styled> all = new StyleBook(site).all();
          String url = site.url("/styles");
          return site.json(new StyleDocuments(site).list(url, all, StyleBook.ALL, true));
        });
  }

  void ofLayer(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    site.sendDocument(
        ctx,
        dutch -> {
          String title = "Stijlen: " + dutch.text(layer.title());
          return StylePages.list(dutch, title, new StyleBook(dutch).of(layer), false);
        },
        () -> {
          List<Styled> all = new StyleBook(site).of(layer);
          String first = all.isEmpty() ? null : all.get(0).drawing().id();
          String url = StyleLinks.styles(site, layer);
          return site.json(new StyleDocuments(site).list(url, all, first, false));
        });
  }
}
