package be.weefsel.web.features;

import be.weefsel.query.Footnote;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;

/** Answers {@code /kaart}: the frame of the map; the scripts fetch what it shows. */
final class MapHandler {
  void handle(Context ctx, Site site) {
    Parameters parameters = new Parameters(ctx);
    parameters.check();
    site.layer(Site.SCORES);
    site.send(ctx, Format.HTML, () -> Representation.html(page(site)));
  }

  private static Html page(Site site) {
    Html page = new Html().doctype().open("html", "lang", "nl").open("head");
    page.open("meta", "charset", "utf-8");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", "Kaart: geschiktheid – Weefsel");
    style(page, site.asset("/webjars/leaflet/leaflet.css"));
    style(page, site.asset("/viewer/style.css"));
    page.open("script", "type", "module", "src", site.asset("/viewer/map.js")).close("script");
    page.close("head").open("body", "class", "map");
    page.open("div", "id", "map", "data-site", site.homePath(), "role", "application");
    page.close("div").open("aside", "id", "panel");
    page.open("h1").link(site.homePath() + "/", "Weefsel").text(" Geschiktheid").close("h1");
    page.element("p", site.meting().naam() + ", peildatum " + site.meting().peildatum());
    page.open("label", "for", "profile").text("Profiel ").close("label");
    page.open("select", "id", "profile").close("select");
    page.open("ul", "id", "legend").close("ul");
    page.element("p", "", "id", "status", "role", "status");
    page.element("p", Footnote.of(site.meting().peildatum()), "class", "footnote");
    return page.close("aside").close("body").close("html");
  }

  private static void style(Html page, String href) {
    page.open("link", "rel", "stylesheet", "href", href);
  }
}
