package be.weefsel.web.styles;

import be.weefsel.encoding.Link;
import be.weefsel.encoding.style.Styled;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import java.util.ArrayList;
import java.util.List;

/** OGC API - Styles (draft 1.0): how every layer is drawn. */
public final class StylesPart implements ApiPart {
  /** The languages in which one sheet can hold several layers. */
  static final List<Format> WHOLE = List.of(Format.MAPBOX, Format.SLD10, Format.SLD11);

  private static final String CONF = "http://www.opengis.net/spec/ogcapi-styles-1/1.0/conf/";

  @Override
  public void routes(SiteRoutes routes) {
    StylesHandler styles = new StylesHandler();
    StyleHandler any =
        new StyleHandler((ctx, site) -> new StyleBook(site).find(ctx.pathParam("style")));
    StyleHandler ofLayer =
        new StyleHandler(
            (ctx, site) ->
                new StyleBook(site)
                    .find(site.layer(ctx.pathParam("collection")), ctx.pathParam("style")));
    routes.get("/styles", styles::all);
    routes.get("/collections/{collection}/styles", styles::ofLayer);
    one(routes, "/styles/{style}", any);
    one(routes, "/collections/{collection}/styles/{style}", ofLayer);
  }

  private static void one(SiteRoutes routes, String path, StyleHandler handler) {
    routes.get(path, handler::sheet);
    routes.get(path + "/metadata", handler::metadata);
    routes.get(path + "/legend", handler::legend);
  }

  @Override
  public List<String> conformance() {
    return List.of(
        CONF + "core", CONF + "html", CONF + "mapbox-styles", CONF + "sld-10", CONF + "sld-11");
  }

  @Override
  public List<Link> landingLinks(Site site) {
    return List.of(
        new Link(site.url("/styles"), StyleLinks.STYLES, "application/json", "The styles"));
  }

  @Override
  public List<Link> collectionLinks(Site site, PublishedLayer layer) {
    List<Styled> all = new StyleBook(site).of(layer);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    String json = "application/json";
    links.add(
        new Link(
            StyleLinks.styles(site, layer), StyleLinks.STYLES, json, "The styles of the layer"));
    for (Format format : StyleLinks.LANGUAGES) {
      links.add(StyleLinks.stylesheet(StyleLinks.style(site, all.get(0)), format));
    }
    return links;
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.pathParameter("styleId", "The id of the style.").put("type", "string");
    parameter(api, "f-style", "mapbox", "sld10", "sld11", "qml", "html");
    parameter(api, "f-legend", "svg", "json");
    api.document("/styles", "styles", "How the layers are drawn");
    style(api, "/styles/{styleId}", "style", "A style");
    for (PublishedLayer layer : site.meting().layers()) {
      if (!new StyleBook(site).of(layer).isEmpty()) {
        String path = "/collections/" + layer.id() + "/styles";
        api.document(path, "styles-" + layer.id(), "How " + layer.id() + " is drawn");
      }
    }
  }

  private static void style(OpenApi api, String path, String operation, String summary) {
    OpenApi.Operation sheet = api.get(path, operation, summary).parameters("styleId", "f-style");
    sheet.answer(Format.MAPBOX.mediaType(), "Document");
    for (Format format : List.of(Format.SLD10, Format.SLD11, Format.QML, Format.HTML)) {
      sheet.answer(format.mediaType(), null);
    }
    api.get(path + "/metadata", operation + "-metadata", "About a style")
        .parameters("styleId", "f-document")
        .answer("application/json", "Document")
        .answer("text/html", null);
    api.get(path + "/legend", operation + "-legend", "The legend of a style")
        .parameters("styleId", "f-legend")
        .answer(Format.SVG.mediaType(), null)
        .answer("application/json", "Document");
  }

  private static void parameter(OpenApi api, String component, String... codes) {
    api.queryParameter(component, "f", "The language; otherwise the header Accept chooses.")
        .put("type", "string")
        .set("enum", Json.array(codes));
  }
}
