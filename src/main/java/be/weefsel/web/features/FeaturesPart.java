package be.weefsel.web.features;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.ApiParts;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** OGC API - Features: the landing page, the collections and their features. */
public final class FeaturesPart implements ApiPart {
  private final List<ApiPart> others;

  /** The part that also puts the others on the landing page, the collections and the document. */
  public FeaturesPart(List<ApiPart> others) {
    this.others = List.copyOf(others);
  }

  @Override
  public void routes(SiteRoutes routes) {
    List<ApiPart> all = new ArrayList<>(List.of(this));
    all.addAll(others);
    ApiParts parts = new ApiParts(all);
    CollectionsHandler collections = new CollectionsHandler(parts);
    ApiHandler api = new ApiHandler(new ApiDocument(parts));
    routes.get("/", new LandingHandler(parts)::handle);
    routes.get("/conformance", new Conformance(parts)::handle);
    routes.get("/api", api::document);
    routes.get("/api.html", api::readable);
    routes.get("/kaart", new MapHandler()::handle);
    routes.get("/collections", collections::list);
    routes.get("/collections/{collection}", collections::one);
    routes.get("/collections/{collection}/" + SourcesHandler.PATH, new SourcesHandler()::handle);
    for (SchemaKind kind : SchemaKind.values()) {
      routes.get("/collections/{collection}/" + kind.path(), new SchemaHandler(kind)::handle);
    }
    routes.get("/collections/{collection}/items", new ItemsHandler()::handle);
    routes.post("/collections/{collection}/search", new SearchHandler()::handle);
    routes.get("/collections/{collection}/items/{feature}", new ItemHandler(parts)::handle);
  }

  @Override
  public List<String> conformance() {
    return Conformance.CLASSES;
  }

  @Override
  public List<Link> landingLinks(Site site) {
    String json = Format.JSON.mediaType();
    String html = Format.HTML.mediaType();
    String conformance = site.url("/conformance");
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(site.url("/api"), "service-desc", OpenApi.MEDIA_TYPE, "The API, as OpenAPI"));
    links.add(new Link(site.url("/api.html"), "service-doc", html, "The API, to read"));
    links.add(new Link(conformance, "conformance", json, "Conformance classes"));
    links.add(
        new Link(
            conformance,
            "http://www.opengis.net/def/rel/ogc/1.0/conformance",
            json,
            "Conformance classes"));
    links.add(new Link(site.url("/collections"), "data", json, "The layers"));
    if (site.hasMap()) {
      links.add(new Link(site.url("/kaart"), "related", html, "Map of suitability"));
    }
    return links;
  }

  @Override
  public List<Link> collectionLinks(Site site, PublishedLayer layer) {
    String url = site.url(layer, "/");
    Link sources =
        new Link(
            url + SourcesHandler.PATH,
            "describedby",
            Format.JSON.mediaType(),
            "Where the data came from, and how they were read");
    return Stream.concat(
            Stream.of(sources),
            Arrays.stream(SchemaKind.values())
                .map(k -> new Link(url + k.path(), k.rel(), SchemaKind.MEDIA_TYPE, k.title())))
        .toList();
  }

  @Override
  public void describe(Site site, OpenApi api) {
    ApiParameters.addTo(api, site.limits());
    ApiSchemas.addTo(api.schemas());
    api.document("/", "landing", "The landing page");
    api.document("/conformance", "conformance", "What is conformed to");
    api.document("/collections", "collections", "The layers");
    for (PublishedLayer layer : site.meting().layers()) {
      String id = layer.id();
      String path = "/collections/" + id;
      api.document(path, "collection-" + id, site.text(layer.title()));
      api.document(path + "/" + SourcesHandler.PATH, "bronnen-" + id, "The sources of " + id);
      for (SchemaKind kind : SchemaKind.values()) {
        api.get(path + "/" + kind.path(), kind.path() + "-" + id, kind.title())
            .parameters("f-document")
            .answer(SchemaKind.MEDIA_TYPE, "Document")
            .answer(Format.HTML.mediaType(), null);
      }
      OpenApi.Operation items = api.get(path + "/items", "items-" + id, "Features of " + id);
      items.parameters(ItemsParameters.ALLOWED.toArray(String[]::new));
      queryables(site, layer, items);
      forms(items, "FeatureCollection");
      OpenApi.Operation search =
          api.post(path + "/search", "search-" + id, "Features of " + id + ", by a long question");
      search.body("application/json", "Search");
      search.answer(Format.JSON.featureType(), "FeatureCollection");
      search.answer(Format.CSV.featureType(), null);
      OpenApi.Operation item =
          api.get(path + "/items/{featureId}", "item-" + id, "One feature of " + id);
      item.parameters("featureId").parameters(ItemHandler.ALLOWED.toArray(String[]::new));
      forms(item, "Feature");
    }
  }

  private static void queryables(Site site, PublishedLayer layer, OpenApi.Operation items) {
    FilterParameters.queryables(layer)
        .forEach(
            (name, type) ->
                ApiParameters.type(
                    items.queryParameter(name, "Only features with this value: " + name), type));
  }

  private static void forms(OpenApi.Operation get, String schema) {
    get.answer(Format.JSON.featureType(), schema);
    get.answer(Format.JSONFG.featureType(), schema);
    FeatureFormats.OFFERED.stream()
        .filter(format -> format != Format.JSON && format != Format.JSONFG)
        .forEach(format -> get.answer(format.featureType(), null));
  }
}
