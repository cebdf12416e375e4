package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Ladingen;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Metingen;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Relaties;
import be.weefsel.registry.Store;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes the results of a meting. May be run again while the meting is not closed; what did not
 * change is not made again.
 */
public final class Analysis {
  private final Database database;
  private final LayerCatalogue catalogue;
  private final Methode methode;

  public Analysis(Store store, LayerCatalogue catalogue, Methode methode) {
    this.database = store.database();
    this.catalogue = catalogue;
    this.methode = methode;
  }

  /**
   * What a run did.
   *
   * @param result the hash of all results
   */
  public record Outcome(
      long percelen,
      String result,
      int relations,
      List<String> skipped,
      double seconds,
      List<Step> steps,
      List<Summary> summaries) {}

  /**
   * The rows of a relation by the values of the column that its file wants counted.
   *
   * @param title of the relation, in Dutch
   */
  public record Summary(String title, Map<String, Long> counts) {}

  /**
   * A relation that is there, with the time it took when it was made.
   *
   * @param made in this run; else it was there already
   */
  public record Step(String name, long rows, double seconds, boolean made) {}

  /**
   * Runs the analysis.
   *
   * @throws Refused when the meting is closed or another analysis runs in this database
   */
  public Outcome run(Meting meting, Progress progress) {
    try (Connection guard = database.connection()) {
      if (Sql.list(guard, "SELECT pg_try_advisory_lock(?)", r -> r.getBoolean(1), Relaties.MAKING)
          .contains(false)) {
        throw new Refused("Another analysis is running in this database; wait until it is done.");
      }
      try {
        return compute(meting, progress);
      } finally {
        Sql.list(guard, "SELECT pg_advisory_unlock(?)", r -> r.getBoolean(1), Relaties.MAKING);
      }
    } catch (SQLException e) {
      throw new SqlFailure("analysis", e);
    }
  }

  private Outcome compute(Meting meting, Progress progress) {
    long start = System.nanoTime();
    List<Lading> pinned = database.read(c -> Ladingen.of(c, meting.id()));
    Plan plan = new Plan(meting, methode, catalogue, pinned);
    database.transaction(
        c -> {
          Metingen.begin(c, meting);
          MetingSchema.make(c, meting, catalogue, plan.ladingen());
          return null;
        });
    CodeTables.show(database, meting, methode.tables());
    Set<String> made = new Runner(database, meting, progress).run(plan.relations());
    long percelen = plan.lading("percelen").map(Lading::rows).orElse(0L);
    new Results(database, meting, plan, methode).make(percelen, progress);
    progress.step("controlegetal", 0);
    String result = ResultHash.of(database, meting, percelen);
    database.transaction(c -> record(c, meting, plan, result));
    List<String> skipped =
        methode.all().stream()
            .filter(f -> plan.missing(f.id()) != null)
            .map(f -> f.id() + " (" + plan.missing(f.id()) + " niet geladen)")
            .toList();
    return new Outcome(
        percelen,
        result,
        plan.relations().size(),
        skipped,
        (System.nanoTime() - start) / 1e9,
        database.read(c -> steps(c, meting, made)),
        database.read(c -> summaries(c, plan)));
  }

  private Void record(Connection c, Meting meting, Plan plan, String result) {
    Sql.update(
        c,
        "INSERT INTO beheer.methode (hash, content) VALUES (?, ?::jsonb) ON CONFLICT DO NOTHING",
        methode.hash(),
        json(methode.content()));
    Sql.update(c, "DELETE FROM beheer.meting_relatie WHERE meting_id = ?", meting.id());
    for (Relation relation : plan.relations()) {
      Sql.update(
          c,
          "INSERT INTO beheer.meting_relatie (meting_id, name, hash) VALUES (?, ?, ?)",
          meting.id(),
          relation.name(),
          relation.hash());
    }
    Sql.run(
        c,
        "GRANT SELECT ON ALL TABLES IN SCHEMA %s TO %s"
            .formatted(Sql.name(meting.schema()), Roles.CALCULATOR));
    Metingen.analysed(c, meting, methode.hash(), result);
    return null;
  }

  private static String json(Map<String, String> content) {
    try {
      return new ObjectMapper().writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Step> steps(Connection c, Meting meting, Set<String> made) {
    return Sql.list(
        c,
        "SELECT r.name, coalesce(row_count, 0), seconds FROM beheer.relatie r JOIN"
            + " beheer.meting_relatie USING (hash) WHERE meting_id = ? ORDER BY seconds DESC",
        r -> new Step(r.getString(1), r.getLong(2), r.getDouble(3), made.contains(r.getString(1))),
        meting.id());
  }

  private static List<Summary> summaries(Connection c, Plan plan) {
    return plan.relations().stream()
        .filter(r -> r.file().header().summary() != null)
        .map(r -> new Summary(r.file().header().title().nl(), counts(c, r)))
        .toList();
  }

  private static Map<String, Long> counts(Connection c, Relation relation) {
    String sql = "SELECT %s::text, count(*) FROM %s GROUP BY 1 ORDER BY 2 DESC, 1";
    Map<String, Long> counts = new LinkedHashMap<>();
    Sql.list(
            c,
            sql.formatted(Sql.name(relation.file().header().summary()), relation.qualifiedTable()),
            r -> Map.entry(r.getString(1), r.getLong(2)))
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return counts;
  }
}
