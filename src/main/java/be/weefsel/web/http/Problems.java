package be.weefsel.web.http;

import be.weefsel.database.SqlFailure;
import be.weefsel.query.NotReachable;
import be.weefsel.query.TooBusy;
import be.weefsel.registry.Limits;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into a problem document; nothing internal goes out. */
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  static final String MEDIA_TYPE = "application/problem+json";
  private static final String CANCELLED = "57014";

  private static final int SOON = 2;
  private static final int LATER = 10;
  private final Sites sites;
  private final Limits limits;

  public Problems(Sites sites, Limits limits) {
    this.sites = sites;
    this.limits = limits;
  }

  public void register(RoutesConfig routes) {
    routes.exception(ProblemException.class, (e, ctx) -> send(ctx, e.problem()));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> send(ctx, new Problem(e.getStatus(), title(e), hint(ctx, e), List.of())));
    routes.exception(Moved.class, Problems::moved);
    routes.exception(ClientLeft.class, (e, ctx) -> LOG.debug("{} was left", ctx.path()));
    routes.exception(TooBusy.class, this::tooBusy);
    routes.exception(SqlFailure.class, this::sqlFailure);
    routes.exception(NotReachable.class, this::notReachable);
    routes.exception(Exception.class, this::unexpected);
  }

  private static String title(HttpResponseException e) {
    String title = HttpStatus.forStatus(e.getStatus()).getMessage();
    return e.getStatus() == 404 ? "Not found" : title;
  }

  private String hint(Context ctx, HttpResponseException e) {
    String base = sites.base(ctx);
    return switch (e.getStatus()) {
      case 404 ->
          "There is nothing at "
              + ctx.path()
              + ". Begin at "
              + base
              + "/ or at "
              + base
              + Sites.METINGEN
              + ".";
      case 413 -> "The body may have at most " + limits.bodyBytes() + " bytes. Send a smaller one.";
      default -> "The request is not understood.";
    };
  }

  private static void moved(Moved moved, Context ctx) {
    ctx.header("Cache-Control", "no-cache").header("Location", moved.location()).status(307);
  }

  private void tooBusy(TooBusy e, Context ctx) {
    LOG.warn("{}: {}", ctx.path(), e.getMessage());
    ctx.header("Retry-After", Integer.toString(SOON));
    send(ctx, Problem.unavailable("Too many others ask at this moment. Try again soon.").problem());
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
    send(ctx, internal(id));
  }

  /** What even the exceptions above do not hold, such as memory that ran out. */
  public static void fatal(HttpServletResponse response, Error error) {
    String id = UUID.randomUUID().toString();
    LOG.error("A request failed, number {}", id, error);
    try {
      if (response.isCommitted()) {
        response.sendError(-1);
        return;
      }
      response.reset();
      response.setStatus(500);
      response.setContentType(MEDIA_TYPE);
      response.getOutputStream().write(Json.bytes(document(internal(id))));
    } catch (IOException e) {
      LOG.debug("The client of {} left", id);
    }
  }

  private static Problem internal(String id) {
    return new Problem(
        500,
        "Internal error",
        "This is a fault of the server, not of your request. The log knows it as " + id + ".",
        List.of());
  }

  private void send(Context ctx, Problem problem) {
    if (ctx.res().isCommitted()) {
      abort(ctx);
      return;
    }
    ctx.status(problem.status());
    ctx.removeHeader("ETag")
        .removeHeader("Content-Encoding")
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept");
    if (problem.status() == 503 && ctx.res().getHeader("Retry-After") == null) {
      ctx.header("Retry-After", Integer.toString(LATER));
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
      Responses.write(ctx, Representation.json(document(problem), MEDIA_TYPE));
    }
  }

  /** Breaks the connection, so that nobody takes the part that was sent for the whole. */
  private static void abort(Context ctx) {
    try {
      ctx.res().sendError(-1);
    } catch (IOException e) {
      LOG.debug("{} was left", ctx.path());
    }
  }

  static ObjectNode document(Problem problem) {
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
