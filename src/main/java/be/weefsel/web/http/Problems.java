package be.weefsel.web.http;

import be.weefsel.database.SqlFailure;
import be.weefsel.query.NotReachable;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into a problem document; nothing internal goes out. */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String CANCELLED = "57014";
  private final Sites sites;

  public Problems(Sites sites) {
    this.sites = sites;
  }

  public void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, ctx) -> send(ctx, e.problem()));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> send(ctx, new Problem(e.getStatus(), title(e), hint(ctx, e), List.of())));
    routes.exception(SqlFailure.class, this::sqlFailure);
    routes.exception(NotReachable.class, this::notReachable);
    routes.exception(Exception.class, this::unexpected);
  }

  private static String title(HttpResponseException e) {
    return e.getStatus() == 404 ? "Not found" : "The request cannot be answered";
  }

  private String hint(Context ctx, HttpResponseException e) {
    if (e.getStatus() != 404) {
      return "The request is not understood.";
    }
    String base = sites.base(ctx);
    return "There is nothing at "
        + ctx.path()
        + ". Begin at "
        + base
        + "/ or at "
        + base
        + Sites.METINGEN
        + ".";
  }

  private void sqlFailure(SqlFailure e, Context ctx) {
    if (e.state().equals(CANCELLED)) {
      LOG.warn("{} took too long", ctx.path());
      send(
          ctx,
          Problem.unavailable("The answer took too long. Ask for a smaller bbox or limit.")
              .problem());
    } else if (e.state().startsWith("08") || e.state().startsWith("57P")) {
      notReachable(e, ctx);
    } else {
      unexpected(e, ctx);
    }
  }

  private void notReachable(RuntimeException e, Context ctx) {
    LOG.error("{} got no answer from the database: {}", ctx.path(), e.getMessage());
    send(ctx, Problem.unavailable("The database does not answer. Try again soon.").problem());
  }

  private void unexpected(Exception e, Context ctx) {
    String id = UUID.randomUUID().toString();
    LOG.error("Request {} {} failed, number {}", ctx.method(), ctx.path(), id, e);
    send(
        ctx,
        new Problem(
            500,
            "Internal error",
            "This is a fault of the server, not of your request. The log knows it as " + id + ".",
            List.of()));
  }

  private void send(Context ctx, Problem problem) {
    ctx.status(problem.status());
    ctx.removeHeader("ETag").header("Cache-Control", "no-store").header("Vary", "Accept");
    if (problem.status() == 503) {
      ctx.header("Retry-After", "10");
    }
    boolean page =
        Accept.format(ctx.header("Accept"), List.of(Format.JSON, Format.HTML)) == Format.HTML
            && !"json".equals(ctx.queryParam("f"));
    if (page) {
      String assets = Site.path(sites.base(ctx));
      Html body = new Html().element("p", problem.detail());
      Html html = HtmlFrame.bare(assets, problem.status() + " " + problem.title(), body);
      Responses.write(ctx, Representation.html(html));
    } else {
      Responses.write(ctx, Representation.json(document(problem), "application/problem+json"));
    }
  }

  private static ObjectNode document(Problem problem) {
    ObjectNode node = Json.object().put("type", "about:blank").put("title", problem.title());
    node.put("status", problem.status()).put("detail", problem.detail());
    if (!problem.errors().isEmpty()) {
      ArrayNode errors = node.putArray("errors");
      for (Problem.ParameterError error : problem.errors()) {
        errors
            .addObject()
            .put("parameter", error.parameter())
            .put("value", error.value())
            .put("detail", error.detail());
      }
    }
    return node;
  }
}
