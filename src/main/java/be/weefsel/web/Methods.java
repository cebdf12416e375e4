package be.weefsel.web;

import be.weefsel.web.http.Problem;
import be.weefsel.web.http.ProblemException;
import io.javalin.http.Context;
import java.util.List;

/** The methods that a path takes. POST only asks, too: nothing is changed over the web. */
enum Methods {
  READ("GET, HEAD, OPTIONS"),
  READ_AND_ASK("GET, HEAD, POST, OPTIONS"),
  ASK("POST, OPTIONS");

  private static final String HEADERS =
      "Accept, Accept-Language, Authorization, Content-Type, If-None-Match, If-Range, Range";
  private final String allow;

  Methods(String allow) {
    this.allow = allow;
  }

  /** Answers OPTIONS, also of a browser that asks before a page of another server may ask us. */
  void tell(Context ctx) {
    ctx.header("Allow", allow).header("Access-Control-Allow-Methods", allow);
    ctx.header("Access-Control-Allow-Headers", HEADERS);
    ctx.header("Access-Control-Max-Age", "86400").status(204);
  }

  void refuse(Context ctx) {
    ctx.header("Allow", allow);
    throw new ProblemException(
        new Problem(
            405,
            "Method not allowed",
            "Use " + allow + ": what is published is read only.",
            List.of()));
  }
}
