package be.weefsel.web.features;

import be.weefsel.encoding.CsvOptions;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.ItemsRequest;
import be.weefsel.query.PageToken;
import be.weefsel.query.PublishedMeting;
import be.weefsel.web.http.CsvParameters;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the parameters of an items request to a typed request. */
final class ItemsParameters {
  static final int DEFAULT_LIMIT = 1000;
  private static final int HTML_LIMIT = 100;
  private static final Set<String> PAGE = Set.of("offset", "token", "f");

  /** All but the properties of the layer. */
  static final List<String> ALLOWED = allowed();

  private ItemsParameters() {}

  private static List<String> allowed() {
    List<String> all = new ArrayList<>(List.of("limit", "bbox", "bbox-crs", "datetime"));
    all.addAll(FilterLanguages.NAMES);
    all.addAll(ShapeParameters.NAMES);
    all.addAll(List.of("sortby", "f", "offset", "token"));
    all.addAll(CsvParameters.NAMES);
    return List.copyOf(all);
  }

  static Parameters ofQuery(Context ctx, PublishedLayer layer) {
    return new Parameters(
        ctx, ALLOWED, FilterParameters.queryables(layer).keySet(), ", and every queryable");
  }

  static Parameters ofBody(Map<String, String> body, String accept, PublishedLayer layer) {
    return new Parameters(
        body,
        accept,
        ALLOWED,
        FilterParameters.queryables(layer).keySet(),
        ", and every queryable");
  }

  /** What is asked; what is wrong is noted in the parameters. */
  static Asked read(Parameters parameters, Site site, PublishedLayer layer, List<Format> offered) {
    int most = site.limits().pageMaximum();
    Format format = parameters.format(offered);
    Integer limit =
        parameters.read("limit", "a whole number from 1 to " + most, text -> limit(text, most));
    Long offset = parameters.read("offset", "a whole number from 0", ItemsParameters::offset);
    int standard = Math.min(format == Format.HTML ? HTML_LIMIT : DEFAULT_LIMIT, most);
    FeatureShape shape = ShapeParameters.read(parameters, layer);
    CsvOptions csv = CsvParameters.read(parameters, format == Format.CSV);
    double tolerance = ShapeParameters.tolerance(parameters);
    ItemsRequest request =
        new ItemsRequest(
            limit == null ? standard : limit,
            offset == null ? 0 : offset,
            FilterParameters.read(parameters, layer, site.limits()),
            SortParameter.read(parameters, layer),
            tolerance,
            null);
    return new Asked(
        FeatureFormats.shape(format, shape, csv, tolerance),
        place(parameters, request, site.meting(), layer),
        format,
        csv);
  }

  private static ItemsRequest place(
      Parameters parameters, ItemsRequest request, PublishedMeting meting, PublishedLayer layer) {
    if (parameters.anyWrong()) {
      // Without its filters no token would fit.
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

  /** The parameters that stay the same from page to page, as they were given. */
  static Map<String, String> filters(Parameters parameters, PublishedLayer layer) {
    Set<String> names = names(layer);
    names.removeAll(PAGE);
    return parameters.given(names);
  }

  /** The parameters that choose the page, as they were given, without the format. */
  static Map<String, String> page(Parameters parameters, PublishedLayer layer) {
    Set<String> names = names(layer);
    names.remove("f");
    return parameters.given(names);
  }

  private static Set<String> names(PublishedLayer layer) {
    Set<String> names = new LinkedHashSet<>(ALLOWED);
    names.addAll(FilterParameters.queryables(layer).keySet());
    return names;
  }

  private static Integer limit(String text, int most) {
    if (!text.matches("\\d+")) {
      throw new IllegalArgumentException("it is not a whole number above 0");
    }
    if (text.matches("0+")) {
      throw new IllegalArgumentException("a page has at least one feature");
    }
    // More than we give is no mistake; the standard lets us give less.
    String digits = text.replaceFirst("^0+", "");
    return digits.length() > 9 ? most : Math.min(Integer.parseInt(digits), most);
  }

  private static Long offset(String text) {
    if (!text.matches("\\d{1,12}")) {
      throw new IllegalArgumentException("it is not a whole number from 0");
    }
    return Long.parseLong(text);
  }
}
