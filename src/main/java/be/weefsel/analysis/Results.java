package be.weefsel.analysis;

import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a meting shows, made from its relations: the tables {@code geschiktheid} and the views that
 * explain it, and the tables of {@link IndicatorTables}.
 */
final class Results {
  private static final long PERCELEN_PER_PIECE = 50_000;
  private final Database database;
  private final Meting meting;
  private final Suitability suitability;
  private final Explanations explanations;
  private final IndicatorTables indicators;
  private final Sensitivity sensitivity;
  private final NotTested notTested;

  Results(Database database, Meting meting, Plan plan, Methode methode) {
    this.database = database;
    this.meting = meting;
    this.suitability = new Suitability(plan, methode);
    this.explanations = new Explanations(plan, methode, suitability);
    this.indicators = new IndicatorTables(plan, methode);
    this.notTested = new NotTested(plan, methode.require("niet_getoetst"));
    this.sensitivity = new Sensitivity(database, meting, suitability, plan.parameters());
  }

  void make(long percelen, Progress progress) {
    // neither reads the other, and figures of gebieden are made on one core
    CompletableFuture<Void> figures =
        indicators.possible()
            ? CompletableFuture.runAsync(() -> inSchema(indicators::make))
            : CompletableFuture.completedFuture(null);
    makeScores(percelen, progress);
    Workers.await(Stream.of(figures));
  }

  private void makeScores(long percelen, Progress progress) {
    inSchema(
        c -> {
          Sql.run(c, "CREATE VIEW uitsluiting AS " + suitability.exclusions().view());
          Sql.run(c, "CREATE TABLE geschiktheid AS " + suitability.sql(0, 0) + " WITH NO DATA");
        });
    fill(percelen, progress);
    inSchema(
        c -> {
          Sql.run(c, "ALTER TABLE geschiktheid ADD PRIMARY KEY (perceel_id)");
          Sql.run(c, "CREATE UNIQUE INDEX ON geschiktheid (volgorde)");
          Sql.run(c, "ANALYZE geschiktheid");
        });
    sensitivity.make(percelen, progress);
    inSchema(
        c -> {
          Sql.run(c, "CREATE VIEW geschiktheid_openbaar AS " + suitability.publicSql());
          Sql.run(c, "CREATE VIEW ongetoetst AS " + notTested.sql());
          Sql.run(c, "CREATE VIEW uitleg AS " + explanations.criteriaView());
          Sql.run(c, "CREATE VIEW uitleg_profiel AS " + explanations.profileView());
        });
  }

  private void fill(long percelen, Progress progress) {
    progress.step("geschiktheid", percelen);
    AtomicLong done = new AtomicLong();
    try (Workers workers = new Workers()) {
      workers.doAll(
          LongStream.rangeClosed(0, percelen / PERCELEN_PER_PIECE)
              .map(i -> i * PERCELEN_PER_PIECE)
              .mapToObj(
                  from ->
                      () -> {
                        fill(from, from + PERCELEN_PER_PIECE);
                        progress.advance(Math.min(percelen, done.addAndGet(PERCELEN_PER_PIECE)));
                      }));
    }
  }

  private void fill(long from, long to) {
    inSchema(c -> Sql.run(c, "INSERT INTO geschiktheid " + suitability.sql(from, to)));
  }

  private void inSchema(Consumer<Connection> work) {
    database.transaction(
        c -> {
          MetingSchema.enter(c, meting);
          work.accept(c);
          return null;
        });
  }
}
