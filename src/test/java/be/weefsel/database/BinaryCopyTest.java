package be.weefsel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.TestDatabase;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BinaryCopyTest {
  private static TestDatabase test;

  @BeforeAll
  static void open() {
    test = TestDatabase.fresh();
  }

  @AfterAll
  static void close() {
    test.close();
  }

  @Test
  void everyTypeArrivesAsItWas() {
    List<Object> row =
        test.store()
            .database()
            .transaction(
                c -> {
                  Sql.run(
                      c,
                      "CREATE TEMP TABLE soort (t text, s smallint, i bigint, f float8, b boolean,"
                          + " d date, g geometry, n text)");
                  try (BinaryCopy copy =
                      BinaryCopy.into(
                          c, "soort", List.of("t", "s", "i", "f", "b", "d", "g", "n"))) {
                    copy.row();
                    copy.text("\"aan'haling\"\t\\N\n€ 🏭");
                    copy.int2(-3);
                    copy.int8(Long.MIN_VALUE);
                    copy.float8(0.1);
                    copy.bool(true);
                    copy.date(LocalDate.of(1830, 10, 4));
                    copy.bytes(point());
                    copy.none();
                    assertThat(copy.finish()).isEqualTo(1);
                  }
                  return Sql.list(
                          c,
                          "SELECT t, s, i, f, b, d::text, ST_AsText(g), n FROM soort",
                          r ->
                              Arrays.<Object>asList(
                                  r.getString(1),
                                  r.getInt(2),
                                  r.getLong(3),
                                  r.getDouble(4),
                                  r.getBoolean(5),
                                  r.getString(6),
                                  r.getString(7),
                                  r.getString(8)))
                      .get(0);
                });
    assertThat(row)
        .containsExactly(
            "\"aan'haling\"\t\\N\n€ 🏭",
            -3,
            Long.MIN_VALUE,
            0.1,
            true,
            "1830-10-04",
            "POINT(1 2)",
            null);
  }

  @Test
  void rowsLargerThanTheBufferArriveWhole() {
    String large = "x".repeat(700_000);
    long sum =
        test.store()
            .database()
            .transaction(
                c -> {
                  Sql.run(c, "CREATE TEMP TABLE groot (t text)");
                  try (BinaryCopy copy = BinaryCopy.into(c, "groot", List.of("t"))) {
                    for (int i = 0; i < 5; i++) {
                      copy.row();
                      copy.text(i % 2 == 0 ? large : "é".repeat(700_000));
                    }
                    copy.finish();
                  }
                  return Sql.number(c, "SELECT sum(length(t)) FROM groot");
                });
    assertThat(sum).isEqualTo(5 * 700_000);
  }

  @Test
  void anUnfinishedCopyLeavesNothing() {
    Database database = test.store().database();
    database.transaction(
        c -> {
          Sql.run(c, "CREATE TABLE half (t text)");
          return null;
        });
    assertThatThrownBy(
            () ->
                database.transaction(
                    c -> {
                      try (BinaryCopy copy = BinaryCopy.into(c, "half", List.of("t"))) {
                        copy.row();
                        copy.text("een");
                        throw new IllegalStateException("stop");
                      }
                    }))
        .hasMessage("stop");
    assertThat(database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM half"))).isZero();
  }

  private static byte[] point() {
    ByteBuffer wkb = ByteBuffer.allocate(21);
    wkb.put((byte) 0).putInt(1).putDouble(1).putDouble(2);
    return wkb.array();
  }
}
