package be.weefsel.analysis;

import be.weefsel.database.BinaryCopy;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * The table {@code gevoeligheid}: per perceel and profile the place of its score among others, and
 * how score and place move when each weight in turn goes up or down. Ranking sorts all scores again
 * for every weight, which is arithmetic in memory, not SQL; a gemeente at a time.
 */
final class Sensitivity {
  static final String TABLE = "gevoeligheid";

  private final Database database;
  private final Meting meting;
  private final Suitability suitability;
  private final Parameters parameters;

  Sensitivity(Database database, Meting meting, Suitability suitability, Parameters parameters) {
    this.database = database;
    this.meting = meting;
    this.suitability = suitability;
    this.parameters = parameters;
  }

  void make(long percelen, Progress progress) {
    progress.step(TABLE, percelen);
    List<double[]> reference = database.transaction(this::begin);
    AtomicLong done = new AtomicLong();
    try (Workers workers = new Workers()) {
      workers.doAll(
          database.transaction(this::gemeenten).stream()
              .map(
                  gemeente ->
                      () -> {
                        long ranked = rank(gemeente, reference);
                        progress.advance(Math.min(percelen, done.addAndGet(ranked)));
                      }));
    }
    database.transaction(
        c -> {
          MetingSchema.enter(c, meting);
          Sql.run(c, "ALTER TABLE " + TABLE + " ADD PRIMARY KEY (perceel_id)");
          Sql.run(c, "ANALYZE " + TABLE);
          return null;
        });
  }

  /** Makes the table; returns per profile all scores of the meting, from low to high. */
  private List<double[]> begin(Connection c) throws SQLException {
    MetingSchema.enter(c, meting);
    String columns =
        suitability.scores().stream()
            .flatMap(
                s ->
                    Arrays.stream(SensitivityPart.values())
                        .map(p -> s.column(p.column()) + " " + p.sql()))
            .collect(Collectors.joining(", ", ", ", ""));
    Sql.run(c, "CREATE TABLE " + TABLE + " (perceel_id integer NOT NULL" + columns + ")");
    List<double[]> all = new ArrayList<>();
    for (Score score : suitability.scores()) {
      double[] scores = ScoredRows.column(c, score.column("score"));
      Arrays.parallelSort(scores);
      all.add(scores);
    }
    return all;
  }

  private List<GemeenteRows> gemeenten(Connection c) {
    MetingSchema.enter(c, meting);
    return GemeenteRows.all(c);
  }

  private long rank(GemeenteRows gemeente, List<double[]> reference) {
    return database.transaction(
        c -> {
          MetingSchema.enter(c, meting);
          ScoredRows rows = ScoredRows.of(c, gemeente, suitability);
          List<Ranking> rankings = new ArrayList<>();
          for (int i = 0; i < suitability.scores().size(); i++) {
            rankings.add(
                new Ranking(rows, suitability.scores().get(i), i, reference.get(i), parameters));
          }
          write(c, rows, rankings);
          return (long) rows.count();
        });
  }

  private void write(Connection c, ScoredRows rows, List<Ranking> rankings) throws SQLException {
    List<String> columns = new ArrayList<>(List.of("perceel_id"));
    for (Score s : suitability.scores()) {
      SensitivityPart.all().forEach(p -> columns.add(s.profile().id() + "_" + p));
    }
    try (BinaryCopy copy = BinaryCopy.into(c, TABLE, columns)) {
      for (int row = 0; row < rows.count(); row++) {
        copy.row();
        copy.int4(rows.perceelId(row));
        for (Ranking ranking : rankings) {
          ranking.write(copy, row);
        }
      }
      copy.finish();
    }
  }
}
