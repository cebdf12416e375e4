package be.weefsel.web.http;

import be.weefsel.query.Footnote;

/** What stands around every page: head, way back, and the foot that says what figures are worth. */
public final class HtmlFrame {
  private HtmlFrame() {}

  /** A page about a meting. */
  public static Html page(Site site, String title, Html body) {
    Html top = new Html();
    top.link(site.landing(), "Weefsel").text(" · meting ").element("strong", site.meting().naam());
    top.text(" · peildatum " + site.meting().peildatum()).open("nav", "aria-label", "Hoofdmenu");
    top.link(site.url("/collections"), "Lagen").text(" ");
    if (site.hasMap()) {
      top.link(site.url("/kaart"), "Kaart").text(" ");
    }
    top.link(site.url("/api.html"), "API").text(" ");
    top.link(site.base() + Sites.METINGEN, "Metingen").close("nav");
    return frame(site.asset(""), title, top, body, Footnote.of(site.meting().peildatum()));
  }

  /** A page that belongs to no meting. */
  public static Html bare(String assets, String title, Html body) {
    Html top = new Html().link(assets + "/", "Weefsel").text(" ");
    top.open("nav", "aria-label", "Hoofdmenu").link(assets + Sites.METINGEN, "Metingen");
    return frame(assets, title, top.close("nav"), body, "");
  }

  private static Html frame(String assets, String title, Html top, Html body, String footer) {
    Html page = new Html().doctype().open("html", "lang", "nl").open("head");
    page.open("meta", "charset", "utf-8");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", title + " – Weefsel");
    page.open("link", "rel", "stylesheet", "href", assets + "/viewer/style.css").close("head");
    page.open("body").open("header").add(top).close("header");
    page.open("main").element("h1", title).add(body).close("main");
    return page.element("footer", footer).close("body").close("html");
  }
}
