package be.weefsel.web;

import be.weefsel.query.PublishedData;
import be.weefsel.web.features.MetingenHandler;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Build;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.ProblemException;
import be.weefsel.web.http.Problems;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Resources;
import be.weefsel.web.http.Responses;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteHandler;
import be.weefsel.web.http.SiteRoutes;
import be.weefsel.web.http.Sites;
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

  void register(List<ApiPart> parts) {
    routes.before(Routes::headers);
    routes.options("/*", Routes::options);
    for (ApiPart part : parts) {
      part.routes(below("", sites::root));
      part.routes(below(Sites.METINGEN + "/{naam}", sites::named));
    }
    for (HandlerType method : WRITING) {
      routes.addHttpHandler(method, "/*", Routes::refuseWriting);
    }
    get(Sites.METINGEN, new MetingenHandler(data.publications(), sites)::handle);
    get("/health", this::health);
    Resources.paths().forEach(path -> get(path, Resources::handle));
    new Problems(sites).register(routes);
  }

  private SiteRoutes below(String prefix, Function<Context, Site> find) {
    return new SiteRoutes() {
      @Override
      public void get(String path, SiteHandler handler) {
        Routes.this.get(address(path), ctx -> handler.handle(ctx, find.apply(ctx)));
      }

      @Override
      public void post(String path, SiteHandler handler) {
        routes.post(address(path), ctx -> handler.handle(ctx, find.apply(ctx)));
      }

      private String address(String path) {
        return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
      }
    };
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
    Responses.write(
        ctx, Representation.json(Json.object().put("status", "ok").put("version", Build.VERSION)));
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
