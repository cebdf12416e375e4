package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two metingen compared: every difference split into what changed on the ground (activiteit), in
 * the borders of the gebieden (grens) and in the method (methode).
 *
 * <p>Δ = activiteit + grens + methode, by computing the later data twice more: with the earlier
 * borders and method, and with the present borders and the earlier method.
 */
public final class Comparison {
  private static final List<String> STEPS = List.of("methode", "grens");
  private final Store store;
  private final Database database;
  private final LayerCatalogue catalogue;

  public Comparison(Store store, LayerCatalogue catalogue) {
    this.store = store;
    this.database = store.database();
    this.catalogue = catalogue;
  }

  /**
   * What a comparison left behind.
   *
   * @param schema holds the tables gebied, perceel and functie
   * @param boundaries datasets of borders that differ
   * @param breaks what makes series not comparable, in words
   */
  public record Outcome(String schema, List<String> boundaries, List<String> breaks) {}

  /** The four sides: what each step of the split changes. */
  record Sides(Meting van, Meting oudeGrens, Meting oudeMethode, Meting naar) {}

  /**
   * Compares; both metingen must have been analysed.
   *
   * @throws Refused when one was not, or the later is the earlier one
   */
  public Outcome run(Meting van, Meting naar, Progress progress) {
    if (van.id() == naar.id()) {
      throw new Refused("Meting '" + van.naam() + "' cannot be compared with itself.");
    }
    Methode before = kept(van);
    Methode after = kept(naar);
    Map<String, Integer> earlier = ladingen(van);
    Map<String, Integer> later = ladingen(naar);
    Map<String, Integer> withOldBorders = new TreeMap<>(later);
    Set<String> moved = new TreeSet<>();
    for (String dataset : borders(before)) {
      Integer was = earlier.get(dataset);
      if (was == null
          ? withOldBorders.remove(dataset) != null
          : !was.equals(withOldBorders.put(dataset, was))) {
        moved.add(dataset);
      }
    }
    boolean otherMethod = !before.hash().equals(after.hash());
    String name = "vergelijking-" + van.id() + "-" + naar.id() + "-";
    try {
      Meting oldMethod =
          otherMethod ? compute(name + STEPS.get(0), naar, later, before, progress) : naar;
      Meting oldBorders =
          moved.isEmpty()
              ? oldMethod
              : compute(name + STEPS.get(1), naar, withOldBorders, before, progress);
      Sides sides = new Sides(van, oldBorders, oldMethod, naar);
      progress.step("vergelijken", 0);
      Breaks breaks = new Breaks(database, sides, before, after, moved, catalogue);
      return new Outcome(tables(sides, breaks, after), List.copyOf(moved), breaks.inWords());
    } finally {
      // by name: a step that failed half-way has no result to go by
      for (String step : STEPS) {
        store.metingen().find(name + step).ifPresent(this::drop);
      }
    }
  }

  private String tables(Sides sides, Breaks breaks, Methode after) {
    String schema = schema(sides.van(), sides.naar());
    database.transaction(
        c -> {
          Sql.run(c, "DROP SCHEMA IF EXISTS " + Sql.name(schema) + " CASCADE");
          Sql.run(c, "CREATE SCHEMA " + Sql.name(schema));
          Sql.run(c, "SET LOCAL search_path = " + Sql.name(schema) + ", public");
          Sql.run(c, "SET LOCAL max_parallel_workers_per_gather = 0");
          breaks.make(c);
          new ComparedGebieden(sides).make(c, after);
          new ComparedPercelen(sides).make(c);
          new ComparedFuncties(sides).make(c);
          return null;
        });
    return schema;
  }

  /** Where the tables of a comparison are. */
  static String schema(Meting van, Meting naar) {
    return "vergelijking_" + van.id() + "_" + naar.id();
  }

  private Methode kept(Meting meting) {
    if (meting.methode() == null
        || meting.status() == Meting.Status.OPEN
        || meting.status() == Meting.Status.INGETROKKEN) {
      throw new Refused(
          "Meting '"
              + meting.naam()
              + "' is "
              + meting.status().text()
              + " and has no results to compare; ./weefsel analyse "
              + meting.naam());
    }
    Map<String, String> content = new TreeMap<>();
    database
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT key, value FROM beheer.methode, jsonb_each_text(content) WHERE hash = ?",
                    r -> Map.entry(r.getString(1), r.getString(2)),
                    meting.methode()))
        .forEach(e -> content.put(e.getKey(), e.getValue()));
    return Methode.of(content);
  }

  private Map<String, Integer> ladingen(Meting meting) {
    return store.metingen().ladingen(meting).stream()
        .collect(Collectors.toMap(Lading::dataset, Lading::id, (a, b) -> b, LinkedHashMap::new));
  }

  private static List<String> borders(Methode methode) {
    CodeTable table = methode.require("grenzen");
    return table.rows().stream().map(r -> table.value(r, "dataset")).toList();
  }

  private Meting compute(
      String naam, Meting like, Map<String, Integer> ladingen, Methode methode, Progress progress) {
    // of a comparison that was stopped
    store.metingen().find(naam).ifPresent(this::drop);
    Meting side = store.metingen().make(naam, like.peildatum(), List.of(), ladingen);
    new Analysis(store, catalogue, methode).run(side, progress);
    return store.metingen().get(naam);
  }

  private void drop(Meting side) {
    store.metingen().revoke(side.naam(), "tussenstap van een vergelijking", null);
  }
}
