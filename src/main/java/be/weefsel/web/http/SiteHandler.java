package be.weefsel.web.http;

import io.javalin.http.Context;

/** Answers a request about one meting. */
@FunctionalInterface
public interface SiteHandler {
  void handle(Context ctx, Site site);
}
