package be.weefsel.web.tiles;

import be.weefsel.encoding.Link;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Site;
import java.util.List;

/** Tiles for people: the addresses that QGIS and maps on the web ask for. */
final class TilesPage {
  private TilesPage() {}

  static List<Link> self(String url) {
    return List.of(new Link(url, "self", Format.JSON.mediaType(), "This document"));
  }

  static Html of(Site site, TileSet set) {
    Html body = new Html().element("p", set.description());
    body.element("h2", "Adressen").open("table").open("tbody");
    row(body, "Tegels (XYZ, voor QGIS: Vectortegels)", set.template("z", "y", "x"));
    row(body, "TileJSON (voor MapLibre)", set.tileJson());
    row(body, "Zoomniveaus", set.from() + " tot " + set.to());
    body.close("tbody").close("table").element("h2", "Lagen in de tegels");
    body.open("table").head("Laag", "Titel", "Vanaf zoom").open("tbody");
    for (TileSet.Member member : set.members()) {
      String id = member.layer().id();
      body.open("tr").open("td").link(site.url("/collections/" + id), id).close("td");
      body.element("td", site.text(member.layer().title()));
      body.element("td", Integer.toString(member.tiled().from())).close("tr");
    }
    return HtmlFrame.page(site, "Vectortegels: " + set.title(), body.close("tbody").close("table"));
  }

  private static void row(Html body, String name, String value) {
    body.open("tr").element("td", name).open("td").element("code", value).close("td").close("tr");
  }
}
