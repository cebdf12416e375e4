package be.weefsel.analysis;

import be.weefsel.Sha256;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * The SHA-256 of all results of a meting, dumped in order: the same ladingen and the same method
 * give the same hash, today and in three years.
 *
 * <p>It is the hash of the hashes of {@code COPY … TO STDOUT (FORMAT binary)} of the tables, those
 * with a row per perceel in pieces of {@value #PIECE} percelen.
 */
final class ResultHash {
  private static final long PIECE = 50_000;
  private static final List<String> PER_PERCEEL =
      List.of("geschiktheid", "gevoeligheid", "uitsluiting");
  private final Database database;
  private final Meting meting;

  private ResultHash(Database database, Meting meting) {
    this.database = database;
    this.meting = meting;
  }

  /** Hashes the results of a meting that was just computed. */
  static String of(Database database, Meting meting, long percelen) {
    ResultHash hash = new ResultHash(database, meting);
    Stream<String> pieces =
        LongStream.rangeClosed(0, percelen / PIECE)
            .boxed()
            .flatMap(i -> PER_PERCEEL.stream().map(table -> piece(table, i * PIECE)));
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<CompletableFuture<String>> parts =
          Stream.concat(pieces, hash.indicators())
              .map(sql -> CompletableFuture.supplyAsync(() -> hash.part(sql), workers))
              .toList();
      Hash all = new Hash();
      parts.forEach(part -> all.add(part.join()));
      return all.hex();
    } finally {
      workers.shutdown();
    }
  }

  private static String piece(String table, long from) {
    return "SELECT * FROM %s WHERE perceel_id >= %d AND perceel_id < %d ORDER BY perceel_id%s"
        .formatted(
            table, from, from + PIECE, table.equals("uitsluiting") ? ", code, reden, bewijs" : "");
  }

  private Stream<String> indicators() {
    boolean there =
        database.read(
            c ->
                Sql.number(
                        c,
                        "SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename ="
                            + " 'indicator_dienst'",
                        meting.schema())
                    > 0);
    return there
        ? Stream.of("indicator", "indicator_dienst")
            .map(t -> "SELECT * FROM " + t + " ORDER BY gebied_id, indicator")
        : Stream.of();
  }

  private String part(String sql) {
    return database.transaction(
        c -> {
          MetingSchema.enter(c, meting);
          return dumped(c, sql);
        });
  }

  private static String dumped(Connection c, String sql) throws SQLException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      c.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("COPY (" + sql + ") TO STDOUT (FORMAT binary)", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
