package be.weefsel.web.methode;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import io.javalin.http.Context;
import java.util.List;

/** {@code /methode}: how the figures are made, to read. */
public final class MethodePart implements ApiPart {
  private static final String PATH = "/methode";

  @Override
  public void routes(SiteRoutes routes) {
    routes.get(PATH, (ctx, site) -> send(ctx, site, MethodPages.first()));
    routes.get(PATH + "/{page}", MethodePart::page);
  }

  private static void page(Context ctx, Site site) {
    String name = ctx.pathParam("page");
    String text =
        MethodPages.page(name)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "There is no page '" + name + "'; " + site.url(PATH) + " lists them."));
    send(ctx, site, text);
  }

  private static void send(Context ctx, Site site, String text) {
    Parameters parameters = new Parameters(ctx, "f");
    parameters.format(Format.HTML);
    parameters.check();
    site.send(ctx, Format.HTML, () -> html(site.inDutch(), text));
  }

  private static Representation html(Site site, String text) {
    Markdown page = new Markdown(text, site.url(PATH));
    Html body = new Html().open("div", "lang", "en").trusted(page.html()).close("div");
    return Representation.html(HtmlFrame.page(site, page.title(), body));
  }

  @Override
  public List<Link> landingLinks(Site site) {
    return List.of(
        new Link(site.url(PATH), "help", Format.HTML.mediaType(), "How figures are made"));
  }

  @Override
  public List<Link> collectionLinks(Site site, PublishedLayer layer) {
    String page = layer.method();
    if (page == null || MethodPages.page(page).isEmpty()) {
      return List.of();
    }
    String url = site.url(PATH + "/" + page);
    return List.of(new Link(url, "describedby", Format.HTML.mediaType(), "How it is made"));
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.get(PATH, "methode", "How the figures are made").answer(Format.HTML.mediaType(), null);
    api.pathParameter("page", "The name of a page, as the first one links to it.")
        .put("type", "string");
    api.get(PATH + "/{page}", "methode-page", "One page of the method")
        .parameters("page")
        .answer(Format.HTML.mediaType(), null);
  }
}
