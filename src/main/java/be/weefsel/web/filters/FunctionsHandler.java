package be.weefsel.web.filters;

import be.weefsel.query.cql2.Functions;
import be.weefsel.query.cql2.Kind;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.HtmlFrame;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.stream.Collectors;

/** Answers {@code /functions}: what filters may call beside the functions of the standard. */
final class FunctionsHandler {
  void handle(Context ctx, Site site) {
    site.sendDocument(ctx, FunctionsHandler::page, () -> site.json(document(site)));
  }

  private static ObjectNode document(Site site) {
    ObjectNode document = Json.object();
    ArrayNode functions = document.putArray("functions");
    for (Functions function : Functions.values()) {
      ObjectNode node = functions.addObject().put("name", function.spelling());
      node.put("description", site.text(function.description()));
      ArrayNode args = node.putArray("args");
      for (Kind kind : function.takes()) {
        args.addObject().putArray("type").add(type(kind));
      }
      node.putArray("returns").add(type(function.returns()));
    }
    return document;
  }

  private static Html page(Site site) {
    Html body = new Html();
    body.element("p", "Deze functies kunnen in een filter staan, naast die van CQL2.");
    body.open("dl");
    for (Functions function : Functions.values()) {
      String args =
          function.takes().stream().map(FunctionsHandler::type).collect(Collectors.joining(", "));
      body.element("dt", function.spelling() + "(" + args + "): " + type(function.returns()));
      body.element("dd", site.text(function.description()));
    }
    return HtmlFrame.page(site, "Functies", body.close("dl"));
  }

  /** The names of types that the standard has. */
  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "string";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case DATE, TIMESTAMP -> "datetime";
      case GEOMETRY -> "geometry";
      case INTERVAL, ARRAY -> throw new IllegalStateException("no function has " + kind);
    };
  }
}
