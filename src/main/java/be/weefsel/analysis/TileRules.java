package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.layers.Layer;
import be.weefsel.layers.Property;
import be.weefsel.layers.Tiled;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What {@code tiles} of a layer may say, held against what is published. */
final class TileRules {
  private TileRules() {}

  /**
   * How a layer stands in tiles. Where its general relation was not made, for lack of data, it
   * stands only where its features do.
   *
   * @param schema of the views
   * @throws Refused when it names what is not there
   */
  static Tiled checked(Connection c, Layer layer, List<Property> properties, String schema) {
    if (layer.served().tiles() == null) {
      return null;
    }
    Tiled tiled = layer.served().tiles().named(properties.stream().map(Property::name).toList());
    Set<String> unknown = new TreeSet<>(tiled.names());
    properties.forEach(property -> unknown.remove(property.name()));
    refuse(layer, unknown, "are no properties of the layer");
    if (tiled.general() == null) {
      return tiled;
    }
    List<String> columns =
        Sql.list(
            c,
            "SELECT attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE"
                + " relnamespace = ?::regnamespace AND relname = ? AND attnum > 0",
            r -> r.getString(1),
            schema,
            tiled.general().relation());
    if (columns.isEmpty()) {
      return tiled.withoutGeneral();
    }
    Set<String> missing = new TreeSet<>(tiled.general().columns());
    columns.forEach(missing::remove);
    refuse(layer, missing, "are no columns of sql/views/" + tiled.general().relation() + ".sql");
    return tiled;
  }

  private static void refuse(Layer layer, Set<String> names, String why) {
    if (!names.isEmpty()) {
      throw new Refused(
          "layers/" + layer.id() + ".yaml, tiles: " + String.join(", ", names) + " " + why + ".");
    }
  }
}
