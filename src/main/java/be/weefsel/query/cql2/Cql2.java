package be.weefsel.query.cql2;

import be.weefsel.layers.Crs;
import be.weefsel.layers.PublishedLayer;
import java.util.List;
import java.util.stream.Stream;

/** Filters in CQL2 (OGC 21-065r2), as text and JSON, and in ECQL. */
public final class Cql2 {
  /**
   * The conformance classes; {@code basic-spatial-operators} is the draft's name, which QGIS before
   * 3.44 looks for.
   */
  public static final List<String> CONFORMANCE =
      Stream.of(
              "cql2-text",
              "cql2-json",
              "basic-cql2",
              "advanced-comparison-operators",
              "case-insensitive-comparison",
              "accent-insensitive-comparison",
              "basic-spatial-functions",
              "basic-spatial-operators",
              "basic-spatial-functions-plus",
              "spatial-functions",
              "temporal-functions",
              "array-functions",
              "property-property",
              "functions",
              "arithmetic")
          .map(name -> "http://www.opengis.net/spec/cql2/1.0/conf/" + name)
          .toList();

  private Cql2() {}

  /**
   * Reads a filter on a layer.
   *
   * @param filterCrs the CRS of geometries in the filter, with the axis order of its authority
   * @throws FilterError that says what is wrong, and where
   */
  public static Condition condition(
      String text, Lang lang, PublishedLayer layer, Crs filterCrs, Limits limits) {
    return new Condition(read(text, lang, limits), Queryables.of(layer), filterCrs);
  }

  /** The same within the limits that are usual. */
  public static Condition condition(String text, Lang lang, PublishedLayer layer, Crs filterCrs) {
    return condition(text, lang, layer, filterCrs, Limits.DEFAULT);
  }

  /**
   * Reads a filter, whatever it is about.
   *
   * @throws FilterError that says what is wrong, and where
   */
  public static Expression read(String text, Lang lang, Limits limits) {
    limits.checkLength(text);
    Expression expression =
        switch (lang) {
          case TEXT -> TextReader.read(text, limits);
          case JSON -> JsonReader.read(text, limits);
          case ECQL -> EcqlReader.read(text, limits);
        };
    return limits.check(expression);
  }

  /** CQL2 text of an expression. */
  public static String text(Expression expression) {
    return TextWriter.write(expression);
  }

  /** CQL2 JSON of an expression. */
  public static String json(Expression expression) {
    return JsonWriter.write(expression);
  }
}
