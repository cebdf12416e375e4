package be.weefsel.web.features;

import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters that say what is given of each feature. */
final class ShapeParameters {
  /** For one feature and for many alike. */
  static final List<String> NAMES =
      List.of(
          "crs",
          "properties",
          "exclude-properties",
          "skipGeometry",
          "precision",
          "max-allowable-offset");

  private static final int MOST_DECIMALS = 9;

  private ShapeParameters() {}

  /** The shape; what is wrong is noted in the parameters. */
  static FeatureShape read(Parameters parameters, PublishedLayer layer) {
    Crs crs = crs(parameters, "crs");
    Integer decimals =
        parameters.read(
            "precision", "a whole number of decimals from 0 to 9", ShapeParameters::decimals);
    Boolean skip = parameters.read("skipGeometry", "true or false", ShapeParameters::truth);
    boolean geometry = layer.geometry() != GeometryType.NONE && !Boolean.TRUE.equals(skip);
    // More decimals than ours would only be noise.
    int most = decimals == null ? crs.decimals() : Math.min(decimals, crs.decimals());
    return new FeatureShape(layer, properties(parameters, layer), geometry, crs, most);
  }

  /** A reference system; CRS84 where none, or none that can be used, is given. */
  static Crs crs(Parameters parameters, String name) {
    Crs crs = parameters.read(name, "one of that list, or [EPSG:31370] for short", Crs::parse);
    return crs == null ? Crs.CRS84 : crs;
  }

  /** How far a simplified geometry may lie from its own; 0 for no simplification. */
  static double tolerance(Parameters parameters) {
    Double tolerance =
        parameters.read(
            "max-allowable-offset",
            "a distance from 0, in metres, or in degrees where the answer is in degrees",
            ShapeParameters::distance);
    return tolerance == null ? 0 : tolerance;
  }

  private static List<Property> properties(Parameters parameters, PublishedLayer layer) {
    Set<String> known = layer.properties().stream().map(Property::name).collect(Collectors.toSet());
    String allowed = "names of properties with commas: see queryables";
    Set<String> only = parameters.read("properties", allowed, text -> names(text, known));
    Set<String> without =
        parameters.read("exclude-properties", allowed, text -> names(text, known));
    if (parameters.has("properties") && parameters.has("exclude-properties")) {
      parameters.wrong("exclude-properties", "cannot go with properties: give one of the two");
    }
    return layer.properties().stream()
        .filter(p -> only == null || only.contains(p.name()))
        .filter(p -> without == null || !without.contains(p.name()))
        .toList();
  }

  /** Nothing at all is a list without names. */
  private static Set<String> names(String text, Set<String> known) {
    Set<String> names =
        Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty() || !text.isBlank())
            .collect(Collectors.toSet());
    List<String> unknown = names.stream().filter(n -> !known.contains(n)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("there is no property " + String.join(", ", unknown));
    }
    return names;
  }

  private static Integer decimals(String text) {
    if (!text.matches("\\d") || Integer.parseInt(text) > MOST_DECIMALS) {
      throw new IllegalArgumentException("it is not such a number");
    }
    return Integer.valueOf(text);
  }

  private static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("it is neither");
    }
    return Boolean.valueOf(text);
  }

  private static Double distance(String text) {
    if (!text.matches("(\\d{1,7}\\.?\\d*|\\.\\d+)([eE]-?\\d{1,2})?")) {
      throw new IllegalArgumentException("it is not such a number");
    }
    return Double.valueOf(text);
  }
}
