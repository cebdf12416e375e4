package be.weefsel.web;

import be.weefsel.encoding.Link;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers the landing page of a meting. */
final class LandingHandler {
  void handle(Context ctx, Site site) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON, Format.HTML);
    parameters.check();
    if (ETags.unchanged(ctx, site, format)) {
      return;
    }
    if (format == Format.HTML) {
      Answers.html(ctx, LandingPage.of(site.inDutch()));
      return;
    }
    ObjectNode document = Json.object();
    document.put("title", ApiDocument.title(site));
    document.put("description", ApiDocument.description(site));
    document.put("meting", site.meting().naam());
    document.put("peildatum", site.meting().peildatum().toString());
    document.set("links", Json.links(links(site)));
    ctx.header("Content-Language", site.language());
    Answers.json(ctx, document);
  }

  private static List<Link> links(Site site) {
    String json = Format.JSON.mediaType();
    String html = Format.HTML.mediaType();
    List<Link> links =
        new ArrayList<>(
            Links.selfAndAlternates(
                site.landing(), Map.of(), Format.JSON, List.of(Format.JSON, Format.HTML), false));
    links.add(
        new Link(site.url("/api"), "service-desc", ApiDocument.MEDIA_TYPE, "The API, as OpenAPI"));
    links.add(new Link(site.url("/api.html"), "service-doc", html, "The API, to read"));
    links.add(new Link(site.url("/conformance"), "conformance", json, "Conformance classes"));
    links.add(
        new Link(
            site.url("/conformance"),
            "http://www.opengis.net/def/rel/ogc/1.0/conformance",
            json,
            "Conformance classes"));
    links.add(new Link(site.url("/collections"), "data", json, "The layers"));
    if (site.hasMap()) {
      links.add(new Link(site.url("/kaart"), "related", html, "Map of suitability"));
    }
    links.add(new Link(site.base() + Sites.METINGEN, "related", json, "All metingen"));
    return links;
  }
}
