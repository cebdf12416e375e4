package be.weefsel.web;

import be.weefsel.query.PublishedData;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Function;

/** Which path is answered by what: the same for the root and for every meting under its name. */
final class Routes {
  private static final String READ = "GET, HEAD, OPTIONS";
  private static final List<HandlerType> WRITING =
      List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);
  private final RoutesConfig routes;
  private final PublishedData data;
  private final Sites sites;

  Routes(RoutesConfig routes, PublishedData data, Sites sites) {
    this.routes = routes;
    this.data = data;
    this.sites = sites;
  }

  /** Answers a request about one meting. */
  @FunctionalInterface
  private interface SiteHandler {
    void handle(Context ctx, Site site);
  }

  void register() {
    routes.before(Routes::headers);
    routes.options("/*", Routes::options);
    for (HandlerType method : WRITING) {
      routes.addHttpHandler(method, "/*", Routes::refuseWriting);
    }
    site("", sites::root);
    site(Sites.METINGEN + "/{naam}", sites::named);
    get(Sites.METINGEN, new MetingenHandler(data.publications(), sites)::handle);
    get("/health", this::health);
    Resources.paths().forEach(path -> get(path, Resources::handle));
    new Problems(sites).register(routes);
  }

  private void site(String prefix, Function<Context, Site> find) {
    CollectionsHandler collections = new CollectionsHandler();
    ApiHandler api = new ApiHandler();
    String collection = prefix + "/collections/{collection}";
    String item = collection + "/items/{feature}";
    site(prefix.isEmpty() ? "/" : prefix, find, new LandingHandler()::handle);
    site(prefix + "/conformance", find, new Conformance()::handle);
    site(prefix + "/api", find, api::document);
    site(prefix + "/api.html", find, api::readable);
    site(prefix + "/kaart", find, new MapHandler()::handle);
    site(prefix + "/collections", find, collections::list);
    site(collection, find, collections::one);
    site(collection + "/items", find, new ItemsHandler(data.features())::handle);
    site(item, find, new ItemHandler(data.features())::handle);
    site(
        prefix + "/collections/" + ExplanationHandler.LAYER + "/items/{feature}/uitleg",
        find,
        new ExplanationHandler(data.explanations())::handle);
  }

  private void site(String path, Function<Context, Site> find, SiteHandler handler) {
    get(path, ctx -> handler.handle(ctx, find.apply(ctx)));
  }

  private void get(String path, Handler handler) {
    routes.get(path, handler);
    // Otherwise a HEAD would be answered without the headers of its GET.
    routes.head(path, handler);
  }

  private void health(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    if (!data.isHealthy()) {
      throw Problem.unavailable("The database does not answer.");
    }
    Answers.json(ctx, Json.object().put("status", "ok").put("version", Build.VERSION));
  }

  private static void headers(Context ctx) {
    ctx.header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin");
    // Reading is open to everyone, so also to the pages of others.
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header(
        "Access-Control-Expose-Headers", "ETag, Link, OGC-NumberMatched, OGC-NumberReturned");
  }

  private static void refuseWriting(Context ctx) {
    ctx.header("Allow", READ);
    throw new ProblemException(
        new Problem(
            405,
            "Method not allowed",
            "Use " + READ + ": what is published is read only.",
            List.of()));
  }

  private static void options(Context ctx) {
    ctx.header("Allow", READ).header("Access-Control-Allow-Methods", READ);
    ctx.header("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
    ctx.header("Access-Control-Max-Age", "86400").status(204);
  }
}
