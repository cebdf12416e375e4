package be.weefsel.web.features;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Crs;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.Bbox;
import be.weefsel.query.Condition;
import be.weefsel.query.Equality;
import be.weefsel.query.Filters;
import be.weefsel.query.Interval;
import be.weefsel.registry.Limits;
import be.weefsel.web.http.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that choose features. */
final class FilterParameters {
  private FilterParameters() {}

  /** What is wrong is noted in the parameters. */
  static Filters read(Parameters parameters, PublishedLayer layer, Limits limits) {
    Crs boxCrs = ShapeParameters.crs(parameters, "bbox-crs");
    Bbox bbox =
        parameters.isWrong("bbox-crs")
            ? null
            : parameters.read("bbox", Bbox.axes(boxCrs), text -> Bbox.parse(text, boxCrs));
    Interval datetime =
        parameters.read(
            "datetime", "a date, a moment, or two with a slash and .. for open", Interval::parse);
    Condition condition = FilterLanguages.read(parameters, layer, limits);
    return new Filters(bbox, datetime, equalities(parameters, layer), condition);
  }

  private static List<Equality> equalities(Parameters parameters, PublishedLayer layer) {
    List<Equality> all = new ArrayList<>();
    queryables(layer)
        .forEach(
            (name, type) -> {
              Equality equality =
                  parameters.read(
                      name, Equality.allowed(type), text -> Equality.parse(name, type, text));
              if (equality != null) {
                all.add(equality);
              }
            });
    return all;
  }

  /** The properties that are parameters of their own; a name that the API uses itself is none. */
  static Map<String, ColumnType> queryables(PublishedLayer layer) {
    Map<String, ColumnType> all = new LinkedHashMap<>();
    all.put(SortParameter.ID, ColumnType.TEXT);
    for (Property property : layer.properties()) {
      if (!ItemsParameters.ALLOWED.contains(property.name())) {
        all.put(property.name(), property.type());
      }
    }
    return all;
  }
}
