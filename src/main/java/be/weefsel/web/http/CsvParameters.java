package be.weefsel.web.http;

import be.weefsel.encoding.CsvOptions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The parameters that say how a table is written. */
public final class CsvParameters {
  public static final List<String> NAMES = List.of("geometry", "bom", "separator");

  private CsvParameters() {}

  /** The options; what is wrong is noted, also where the answer is no table. */
  public static CsvOptions read(Parameters parameters, boolean table) {
    CsvOptions.Geometry geometry =
        parameters.read("geometry", "wkt, xy or none", CsvParameters::geometry);
    Boolean mark = parameters.read("bom", "true or false", CsvParameters::truth);
    Boolean semicolons =
        parameters.read("separator", "comma or semicolon", CsvParameters::semicolons);
    if (!table) {
      for (String name : NAMES) {
        if (parameters.has(name)) {
          parameters.wrong(name, "goes with CSV only: f=csv");
        }
      }
    }
    return new CsvOptions(
        geometry == null ? CsvOptions.Geometry.WKT : geometry,
        Boolean.TRUE.equals(mark),
        Boolean.TRUE.equals(semicolons));
  }

  /** Describes them as components. */
  public static void describe(OpenApi api) {
    choice(
        api,
        "geometry",
        "CSV only: the geometry as well-known text, as two columns (the point, or a point on the"
            + " line or inside the surface), or not at all.",
        "wkt",
        "xy",
        "none");
    api.queryParameter(
            "bom", "CSV only: whether to begin with a byte order mark, by which Excel knows UTF-8.")
        .put("type", "boolean")
        .put("default", false);
    choice(
        api,
        "separator",
        "CSV only: comma, or semicolon with decimal commas, as Excel reads where the comma is the"
            + " decimal sign.",
        "comma",
        "semicolon");
  }

  private static void choice(OpenApi api, String name, String description, String... values) {
    ObjectNode schema = api.queryParameter(name, description).put("type", "string");
    schema.put("default", values[0]).set("enum", Json.array(values));
  }

  private static CsvOptions.Geometry geometry(String text) {
    return switch (text) {
      case "wkt" -> CsvOptions.Geometry.WKT;
      case "xy" -> CsvOptions.Geometry.XY;
      case "none" -> CsvOptions.Geometry.NONE;
      default -> throw new IllegalArgumentException("it is not one of these");
    };
  }

  private static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("it is neither");
    }
    return Boolean.valueOf(text);
  }

  private static Boolean semicolons(String text) {
    return switch (text) {
      case "comma" -> false;
      case "semicolon" -> true;
      default -> throw new IllegalArgumentException("it is neither");
    };
  }
}
