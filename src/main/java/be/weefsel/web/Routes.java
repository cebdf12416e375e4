package be.weefsel.web;

import be.weefsel.query.PublishedData;
import be.weefsel.registry.Limits;
import be.weefsel.web.features.MetingenHandler;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Build;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Problem;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which path is answered by what: the same for the root and for every meting under its name. */
final class Routes {
  private static final List<HandlerType> WRITING =
      List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);
  private final RoutesConfig routes;
  private final PublishedData data;
  private final Sites sites;
  private final Limits limits;
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();

  Routes(RoutesConfig routes, PublishedData data, Sites sites, Limits limits) {
    this.routes = routes;
    this.data = data;
    this.sites = sites;
    this.limits = limits;
  }

  void register(List<ApiPart> parts) {
    routes.before(Routes::headers);
    for (ApiPart part : parts) {
      part.routes(below("", sites::root));
      part.routes(below(Sites.METINGEN + "/{naam}", sites::named));
    }
    get(Sites.METINGEN, new MetingenHandler(sites)::handle);
    get("/health", this::health);
    Resources.paths().forEach(path -> get(path, Resources::handle));
    otherMethods();
    new Problems(sites, limits).register(routes);
  }

  /** Says of every path which methods it takes, and refuses the others. */
  private void otherMethods() {
    for (String path : asked) {
      Methods methods = read.contains(path) ? Methods.READ_AND_ASK : Methods.ASK;
      routes.options(path, methods::tell);
      WRITING.stream()
          .filter(method -> method != HandlerType.POST)
          .forEach(method -> routes.addHttpHandler(method, path, methods::refuse));
      if (methods == Methods.ASK) {
        get(path, methods::refuse);
      }
    }
    routes.options("/*", Methods.READ::tell);
    WRITING.forEach(method -> routes.addHttpHandler(method, "/*", Methods.READ::refuse));
  }

  private SiteRoutes below(String prefix, Function<Context, Site> find) {
    return new SiteRoutes() {
      @Override
      public void get(String path, SiteHandler handler) {
        Routes.this.get(address(path), ctx -> handler.handle(ctx, find.apply(ctx)));
      }

      @Override
      public void post(String path, SiteHandler handler) {
        asked.add(address(path));
        routes.post(address(path), ctx -> handler.handle(ctx, find.apply(ctx)));
      }

      private String address(String path) {
        return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
      }
    };
  }

  private void get(String path, Handler handler) {
    read.add(path);
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
        "Access-Control-Expose-Headers",
        "Content-Crs, Content-Disposition, ETag, Link, OGC-NumberMatched, OGC-NumberReturned,"
            + " Retry-After, Weefsel-NumberMatched-AtLeast");
  }
}
