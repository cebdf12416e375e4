package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.Sites;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;

/** Answers the landing page of a meting. */
final class LandingHandler {
  private final ApiParts parts;

  LandingHandler(ApiParts parts) {
    this.parts = parts;
  }

  void handle(Context ctx, Site site) {
    site.sendDocument(ctx, new LandingPage(parts)::of, () -> site.json(document(site)));
  }

  private ObjectNode document(Site site) {
    ObjectNode document = Json.object();
    document.put("title", ApiDocument.title(site));
    document.put("description", ApiDocument.description(site));
    document.put("meting", site.meting().naam());
    document.put("peildatum", site.meting().peildatum().toString());
    document.set("links", Json.links(links(site)));
    return document;
  }

  private List<Link> links(Site site) {
    List<Link> links = Links.selfAndPage(site.landing());
    links.addAll(parts.landingLinks(site));
    links.add(
        new Link(site.base() + Sites.METINGEN, "related", Format.JSON.mediaType(), "All metingen"));
    return links;
  }
}
