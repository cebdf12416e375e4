package be.weefsel.web.features;

import be.weefsel.query.Publications;
import be.weefsel.query.PublishedMeting;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Responses;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.Sites;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** Answers {@code /metingen}: all closed metingen, and those that were revoked. */
public final class MetingenHandler {
  private final Sites sites;

  public MetingenHandler(Sites sites) {
    this.sites = sites;
  }

  public void handle(Context ctx) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    ctx.header("Cache-Control", "no-cache").header("Vary", "Accept, Accept-Encoding");
    String base = sites.base(ctx);
    Publications publications = sites.publications(ctx);
    if (format == Format.HTML) {
      String assets = Site.path(base);
      Responses.write(
          ctx, Representation.html(HtmlFrame.bare(assets, "Metingen", page(publications, base))));
    } else {
      Responses.write(ctx, Representation.json(document(publications, base)));
    }
  }

  private static ObjectNode document(Publications publications, String base) {
    ObjectNode document = Json.object();
    ArrayNode metingen = document.putArray("metingen");
    int root = publications.root().map(PublishedMeting::id).orElse(-1);
    for (PublishedMeting meting : publications.all()) {
      ObjectNode node = metingen.addObject().put("naam", meting.naam());
      node.put("peildatum", meting.peildatum().toString());
      node.put("status", status(meting));
      node.put("gesloten", String.valueOf(meting.closedAt()));
      node.put("methode", meting.methode());
      node.put("gepubliceerd", meting.id() == root);
      node.put("href", url(base, meting));
      if (meting.revoked()) {
        node.put("reden", meting.reason()).put("opvolger", meting.successor());
      }
    }
    document.set("links", Json.links(Links.selfAndPage(base + Sites.METINGEN)));
    return document;
  }

  private static Html page(Publications publications, String base) {
    Html body = new Html();
    body.element("p", "Elke gesloten meting blijft bereikbaar onder haar eigen adres.");
    body.open("table").head("Meting", "Peildatum", "Status", "Adres").open("tbody");
    for (PublishedMeting meting : publications.all()) {
      String url = url(base, meting);
      body.open("tr").element("th", meting.naam(), "scope", "row");
      body.element("td", meting.peildatum().toString());
      body.element("td", meting.revoked() ? Sites.tomb(meting) : status(meting));
      body.open("td").link(url, url).close("td").close("tr");
    }
    return body.close("tbody").close("table");
  }

  private static String status(PublishedMeting meting) {
    return meting.revoked() ? "ingetrokken" : "gesloten";
  }

  private static String url(String base, PublishedMeting meting) {
    return base + Sites.METINGEN + "/" + meting.naam() + "/";
  }
}
