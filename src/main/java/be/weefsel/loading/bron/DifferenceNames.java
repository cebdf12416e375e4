package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.registry.Lading;
import java.util.List;
import java.util.stream.Stream;

/** How rows of one dataset are told to be the same, as conditions for {@link Differences}. */
final class DifferenceNames {
  private DifferenceNames() {}

  static Template of(Layer layer, String checked, Lading base, List<String> found) {
    Dataset dataset = layer.imported().orElseThrow();
    return new Template()
        .with("checked", checked)
        .with("base", base.qualifiedRelation())
        .with("lading", "" + base.id())
        .with("key", Sql.name(layer.as() + "_id"))
        .with("nothing", Differences.NOTHING_TO_REMOVE)
        .with("geom", dataset.hasGeometry() ? "geom" : "NULL")
        .columns(dataset)
        // Columns that came later than the earlier lading are empty in it.
        .with(
            "found",
            Template.join(
                dataset.columns().stream().map(Column::name).toList(),
                n -> (found.contains(n) ? Sql.name(n) : "NULL") + ", ",
                ""))
        .with("same_identity", identity(dataset, "{d} = {b}"))
        .with("no_identity", noIdentity(dataset))
        .with("same_plain_key", keys(dataset, "n"))
        .with("same_key", keys(dataset, "d") + version(dataset))
        .with("same_version", sameVersion(dataset))
        .with("named", named(dataset, "d"))
        .with("n_named", named(dataset, "n"));
  }

  private static String identity(Dataset dataset, String condition) {
    if (dataset.identity() == null) {
      return "false";
    }
    String name = Sql.name(dataset.identity());
    return condition.replace("{d}", "d." + name).replace("{b}", "b." + name);
  }

  /** Where one of both does not say which version it is, the key has to do. */
  private static String noIdentity(Dataset dataset) {
    return dataset.identity() == null ? "true" : identity(dataset, "({d} IS NULL OR {b} IS NULL)");
  }

  private static String keys(Dataset dataset, String one) {
    return dataset.key().isEmpty()
        ? "false"
        : Template.join(
            dataset.key(), k -> "b." + Sql.name(k) + " = " + one + "." + Sql.name(k), " AND ");
  }

  private static String version(Dataset dataset) {
    if (dataset.version() == null) {
      return "";
    }
    String name = Sql.name(dataset.version());
    return String.format(" AND coalesce(b.%1$s = d.%1$s, true)", name);
  }

  private static String sameVersion(Dataset dataset) {
    return dataset.version() == null
        ? "true"
        : String.format("b.%1$s IS NOT DISTINCT FROM n.%1$s", Sql.name(dataset.version()));
  }

  private static String named(Dataset dataset, String row) {
    List<String> all =
        dataset.identity() == null
            ? dataset.key()
            : Stream.concat(dataset.key().stream(), Stream.of(dataset.identity())).toList();
    return all.isEmpty()
        ? "''"
        : Template.join(all, k -> Sql.literal(k + " ") + " || " + row + "." + Sql.name(k), ", ");
  }
}
