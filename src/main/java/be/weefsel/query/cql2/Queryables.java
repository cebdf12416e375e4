package be.weefsel.query.cql2;

import be.weefsel.database.Sql;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a filter on a layer may use, with what they hold: the properties, {@code id}, and
 * {@code geom} or {@code geometry}.
 */
final class Queryables {
  private static final List<String> GEOMETRY = List.of("geom", "geometry");
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /** Names and kinds of columns of the view {@code v}. */
  Queryables(Map<String, Kind> kinds) {
    this.kinds.putAll(kinds);
  }

  static Queryables of(PublishedLayer layer) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("id", Kind.TEXT);
    for (Property property : layer.properties()) {
      kinds.put(property.name(), Kind.of(property.type()));
    }
    if (layer.geometry() != GeometryType.NONE) {
      GEOMETRY.forEach(name -> kinds.putIfAbsent(name, Kind.GEOMETRY));
    }
    return new Queryables(kinds);
  }

  Kind kind(Expression.Property property) {
    Kind kind = kinds.get(property.name());
    if (kind == null) {
      throw new FilterError(
          property.at(),
          "there is no property '"
              + property.name()
              + "'; there are "
              + String.join(", ", names()));
    }
    return kind;
  }

  /** The column of a property that is no geometry. */
  String column(Expression.Property property) {
    kind(property);
    return "v." + Sql.name(property.name());
  }

  private List<String> names() {
    return kinds.keySet().stream().filter(n -> !n.equals("geometry")).toList();
  }
}
