package be.weefsel.web.features;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Bbox;
import be.weefsel.query.Interval;
import be.weefsel.query.ItemsRequest;
import be.weefsel.query.PageToken;
import be.weefsel.query.PublishedMeting;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** From the query of an items request to a typed request. */
final class ItemsParameters {
  static final int DEFAULT_LIMIT = 1000;
  static final int MAXIMUM_LIMIT = 10_000;
  private static final int HTML_LIMIT = 100;
  static final String[] ALLOWED = {"limit", "bbox", "datetime", "f", "offset", "token"};

  private ItemsParameters() {}

  /** The request; what is wrong is noted in the parameters. */
  static ItemsRequest read(
      Parameters parameters, Format format, PublishedMeting meting, PublishedLayer layer) {
    Integer limit =
        parameters.read(
            "limit", "a whole number from 1 to " + MAXIMUM_LIMIT, ItemsParameters::limit);
    Bbox bbox =
        parameters.read(
            "bbox", "west,south,east,north in degrees of longitude and latitude", Bbox::parse);
    Interval datetime =
        parameters.read(
            "datetime", "a date, a moment, or two with a slash and .. for open", Interval::parse);
    Long offset = parameters.read("offset", "a whole number from 0", ItemsParameters::offset);
    int standard = format == Format.HTML ? HTML_LIMIT : DEFAULT_LIMIT;
    ItemsRequest request =
        new ItemsRequest(
            limit == null ? standard : limit, bbox, datetime, null, offset == null ? 0 : offset);
    boolean filtersRead =
        parameters.has("bbox") == (bbox != null)
            && parameters.has("datetime") == (datetime != null);
    if (!filtersRead) {
      return request;
    }
    if (parameters.has("token") && parameters.has("offset")) {
      parameters.wrong("offset", "cannot go with token: the token says where the page begins");
    }
    return request.after(
        parameters.read(
            "token",
            "what a next link carries, with the other parameters as they are in that link",
            text -> PageToken.decode(text, meting, layer, request)));
  }

  /** The parameters that choose the features, as they were given, for links to other pages. */
  static Map<String, String> filters(Context ctx) {
    return given(ctx, "limit", "bbox", "datetime");
  }

  /** The parameters that choose the page, as they were given. */
  static Map<String, String> page(Context ctx) {
    return given(ctx, "limit", "bbox", "datetime", "offset", "token");
  }

  private static Map<String, String> given(Context ctx, String... names) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String name : names) {
      String value = ctx.queryParam(name);
      if (value != null) {
        given.put(name, value);
      }
    }
    return given;
  }

  private static Integer limit(String text) {
    if (!text.matches("\\d+")) {
      throw new IllegalArgumentException("it is not a whole number above 0");
    }
    if (text.matches("0+")) {
      throw new IllegalArgumentException("a page has at least one feature");
    }
    // More than we give is no mistake; the standard lets us give less.
    String digits = text.replaceFirst("^0+", "");
    return digits.length() > 5 ? MAXIMUM_LIMIT : Math.min(Integer.parseInt(digits), MAXIMUM_LIMIT);
  }

  private static Long offset(String text) {
    if (!text.matches("\\d{1,12}")) {
      throw new IllegalArgumentException("it is not a whole number from 0");
    }
    return Long.parseLong(text);
  }
}
