package be.weefsel.web.styles;

import be.weefsel.encoding.style.Styled;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.List;

/** Answers the lists of styles: of the meting, and of a layer. */
final class StylesHandler {
  void all(Context ctx, Site site) {
    Format format = format(ctx);
    site.send(
        ctx,
        format,
        () -> {
          if (format == Format.HTML) {
            Site dutch = site.inDutch();
            return Representation.html(
                StylePages.list(dutch, "Stijlen", new StyleBook(dutch).all(), true));
          }
          List<Styled> all = new StyleBook(site).all();
          String url = site.url("/styles");
          return Representation.json(new StyleDocuments(site).list(url, all, StyleBook.ALL, true))
              .with("Content-Language", site.language());
        });
  }

  void ofLayer(Context ctx, Site site) {
    PublishedLayer layer = site.layer(ctx.pathParam("collection"));
    Format format = format(ctx);
    site.send(
        ctx,
        format,
        () -> {
          if (format == Format.HTML) {
            Site dutch = site.inDutch();
            String title = "Stijlen: " + dutch.text(layer.title());
            return Representation.html(
                StylePages.list(dutch, title, new StyleBook(dutch).of(layer), false));
          }
          List<Styled> all = new StyleBook(site).of(layer);
          String first = all.isEmpty() ? null : all.get(0).drawing().id();
          String url = StyleLinks.styles(site, layer);
          return Representation.json(new StyleDocuments(site).list(url, all, first, false))
              .with("Content-Language", site.language());
        });
  }

  private static Format format(Context ctx) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    return format;
  }
}
