package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.SpatialIndex;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.layers.GeometryType;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/**
 * Makes the relations of a plan: each after those that it reads, in pieces on all cores. What is
 * done stays done: a run that was killed goes on from its last piece.
 */
final class Runner {
  private final Database database;
  private final Meting meting;
  private final Progress progress;
  private final AtomicLong done = new AtomicLong();
  private final Set<String> made = ConcurrentHashMap.newKeySet();
  private final Set<String> shownEmpty = new HashSet<>();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  Runner(Database database, Meting meting, Progress progress) {
    this.database = database;
    this.meting = meting;
    this.progress = progress;
  }

  /** Makes what is not there yet; returns the names of what it made. */
  Set<String> run(List<Relation> relations) {
    progress.step("relaties", relations.size());
    ExecutorService coordinators = Executors.newCachedThreadPool();
    try (Workers workers = new Workers()) {
      Map<Relation, CompletableFuture<Void>> futures = new HashMap<>();
      for (Relation relation : relations) {
        CompletableFuture<?>[] before =
            relation.after().stream().map(futures::get).toArray(CompletableFuture[]::new);
        futures.put(
            relation,
            CompletableFuture.allOf(before)
                .thenRunAsync(() -> make(relation, workers), coordinators));
      }
      Workers.await(futures.values().stream());
      database.transaction(c -> leave(c, relations));
      return made;
    } finally {
      coordinators.shutdown();
    }
  }

  /** Lets the database look after its tables again. */
  private static Void leave(Connection c, List<Relation> relations) {
    for (Relation relation : relations) {
      Sql.run(c, "ALTER TABLE " + relation.qualifiedTable() + " RESET (autovacuum_enabled)");
    }
    return null;
  }

  private void make(Relation relation, Workers workers) {
    showEmpty(relation);
    boolean ready = database.transaction(c -> begin(c, relation));
    if (!ready) {
      LongAdder spent = new LongAdder();
      List<Piece> pieces = database.read(c -> Piece.of(c, meting, relation));
      workers.doAll(pieces.stream().map(p -> () -> work(relation, p, spent)));
      double seconds = spent.sum() / 1e9;
      database.transaction(c -> finish(c, relation, seconds));
      made.add(relation.name());
    }
    database.transaction(
        c -> {
          MetingSchema.show(c, meting, relation.name(), relation.table());
          showWhole(c, relation);
          return null;
        });
    progress.advance(done.incrementAndGet());
  }

  /** One at a time, and each once: two relations may use the same one. */
  private synchronized void showEmpty(Relation relation) {
    for (Relation absent : relation.empty()) {
      if (!shownEmpty.add(absent.name())) {
        continue;
      }
      showEmpty(absent);
      database.transaction(
          c -> {
            MetingSchema.showEmpty(
                c, meting, absent.name(), columns(absent, Piece.shape(absent.sql())));
            showWhole(c, absent);
            return null;
          });
    }
  }

  private void showWhole(Connection c, Relation relation) {
    if (relation.file().piece() == SqlFile.Piece.PERCEEL) {
      MetingSchema.showWhole(c, meting, relation.name());
    }
  }

  /** Makes the empty table, unless a run before did; true when the relation is ready already. */
  private boolean begin(Connection c, Relation relation) {
    List<Boolean> known =
        Sql.list(
            c,
            "SELECT ready FROM beheer.relatie WHERE hash = ?",
            r -> r.getBoolean(1),
            relation.hash());
    if (!known.isEmpty()) {
      return known.get(0);
    }
    MetingSchema.enter(c, meting);
    // The cut relations exist by their whole names too, save gebied.
    String shape = Piece.shape(relation.sql());
    if (relation.file().piece() == SqlFile.Piece.GEBIED) {
      new Piece.Cut("gebied", "false", false).make(c, meting);
    }
    named(relation, () -> Sql.run(c, "CREATE TEMP VIEW statement AS " + columns(relation, shape)));
    refuseUndeclared(c, relation);
    Sql.run(
        c,
        "CREATE TABLE "
            + relation.qualifiedTable()
            // written once: cleaning while others are made would only take their cores
            + " WITH (autovacuum_enabled = off) AS SELECT * FROM pg_temp.statement WITH NO DATA");
    Sql.run(c, "DROP VIEW pg_temp.statement");
    if (relation.file().piece() == SqlFile.Piece.GEBIED) {
      Sql.run(c, "DROP VIEW pg_temp.gebied");
    }
    Sql.update(
        c,
        "INSERT INTO beheer.relatie (hash, name, relation) VALUES (?, ?, ?)",
        relation.hash(),
        relation.name(),
        relation.table());
    return false;
  }

  /** What a file reads without saying so would not be in its hash, and old results would stay. */
  private static void refuseUndeclared(Connection c, Relation relation) {
    for (String read :
        Sql.list(
            c,
            "SELECT DISTINCT v.relname FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid JOIN"
                + " pg_class v ON v.oid = d.refobjid WHERE r.ev_class ="
                + " 'pg_temp.statement'::regclass AND d.refclassid = 'pg_class'::regclass AND"
                + " v.relnamespace = current_schema()::regnamespace ORDER BY 1",
            r -> r.getString(1))) {
      if (!relation.reads().contains(read)) {
        throw new Refused(
            relation.file().path() + " reads " + read + ", which 'needs' and 'uses' do not name");
      }
    }
  }

  private void work(Relation relation, Piece piece, LongAdder spent) {
    if (failure.get() != null) {
      // A piece that is passed over must fail too, or its relation would count as complete.
      throw failure.get();
    }
    long start = System.nanoTime();
    try {
      database.transaction(c -> fill(c, relation, piece));
      // of the work itself: relations wait for each other's pieces
      spent.add(System.nanoTime() - start);
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
      throw e;
    }
  }

  private Void fill(Connection c, Relation relation, Piece piece) {
    long already =
        Sql.number(
            c,
            "SELECT count(*) FROM beheer.stuk WHERE hash = ? AND piece = ?",
            relation.hash(),
            piece.number());
    if (already > 0) {
      return null;
    }
    MetingSchema.enter(c, meting);
    piece.cuts().forEach(cut -> cut.make(c, meting));
    named(
        relation,
        () ->
            Sql.run(
                c,
                "INSERT INTO "
                    + relation.qualifiedTable()
                    + " "
                    + columns(relation, piece.fill(relation.sql()))));
    piece.cuts().forEach(cut -> cut.drop(c));
    Sql.update(
        c, "INSERT INTO beheer.stuk (hash, piece) VALUES (?, ?)", relation.hash(), piece.number());
    return null;
  }

  /** Adds the copies for serving to a relation with geometry. */
  private static String columns(Relation relation, String sql) {
    GeometryType type = relation.file().header().geometry();
    if (type == null || type == GeometryType.NONE) {
      return "SELECT * FROM (" + sql + "\n) q";
    }
    return "SELECT g.*, ST_Transform(geom_crs84, 3857) AS geom_3857 FROM (SELECT q.*,"
        + " beheer.crs84(q.geom) AS geom_crs84 FROM ("
        + sql
        + "\n) q) g";
  }

  private Void finish(Connection c, Relation relation, double seconds) {
    SqlFile.Kind kind = relation.file().kind();
    if (kind == SqlFile.Kind.CRITERION) {
      Sql.run(c, "ALTER TABLE " + relation.qualifiedTable() + " ADD PRIMARY KEY (perceel_id)");
    } else if (kind == SqlFile.Kind.EXCLUSION) {
      Sql.run(c, "CREATE INDEX ON " + relation.qualifiedTable() + " (perceel_id)");
    }
    for (String index : relation.file().header().indexes()) {
      Sql.run(c, "CREATE INDEX ON " + relation.qualifiedTable() + " " + SpatialIndex.sparse(index));
    }
    Sql.run(c, "ANALYZE " + relation.qualifiedTable());
    Sql.update(
        c,
        "UPDATE beheer.relatie SET ready = true, seconds = seconds + ?, row_count = (SELECT"
            + " count(*) FROM "
            + relation.qualifiedTable()
            + ") WHERE hash = ?",
        seconds,
        relation.hash());
    Sql.update(c, "DELETE FROM beheer.stuk WHERE hash = ?", relation.hash());
    return null;
  }

  /** Lets a failure say which file it comes from. */
  private static void named(Relation relation, Runnable work) {
    try {
      work.run();
    } catch (SqlFailure e) {
      throw new Refused(relation.file().path() + " fails: " + e.getCause().getMessage(), e);
    }
  }
}
