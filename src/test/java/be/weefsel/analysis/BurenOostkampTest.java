package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.TestData;
import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.loading.Importer;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** 200 percelen of Oostkamp and all around them, measured again with JTS. */
class BurenOostkampTest {
  private static final double TOLERANCE = 0.05;
  private static TestDatabase database;
  private static Meting meting;

  /** What two percelen share by the analysis, and their shapes. */
  private record Pair(double lengte, byte[] a, byte[] b) {}

  @BeforeAll
  static void analyse() {
    List<java.nio.file.Path> files = List.of(TestData.file("oostkamp/percelen.gpkg"));
    database = TestDatabase.fresh();
    LocalDate day = LocalDate.of(2025, 6, 1);
    LayerCatalogue catalogue = LayerCatalogue.read(database.settings().layers());
    new Importer(database.store(), catalogue)
        .run(new ImportRequest("percelen", files, day, ImportOptions.NONE), Progress.none());
    meting = database.store().metingen().make("m", day, List.of("percelen"), Map.of());
    OneRelation.make(database, catalogue, meting, "buren");
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void lengthsAreWhatLiesWithinTheTolerance() throws ParseException {
    List<Pair> pairs =
        database
            .store()
            .database()
            .transaction(
                c -> {
                  MetingSchema.enter(c, meting);
                  return Sql.list(
                      c,
                      """
                      SELECT coalesce(n.lengte, 0), ST_AsBinary(p.geom), ST_AsBinary(q.geom)
                      FROM   perceel p
                      JOIN   perceel q ON ST_DWithin(p.geom, q.geom, 1) AND q.perceel_id <> p.perceel_id
                      LEFT   JOIN buren n ON n.perceel_a = least(p.perceel_id, q.perceel_id)
                                         AND n.perceel_b = greatest(p.perceel_id, q.perceel_id)
                      WHERE  p.perceel_id % 105 = 7 AND p.perceel_id <= 21000
                      """,
                      r -> new Pair(r.getDouble(1), r.getBytes(2), r.getBytes(3)));
                });
    assertThat(pairs).hasSizeGreaterThan(800);
    double total = 0;
    double again = 0;
    for (Pair pair : pairs) {
      Geometry a = new WKBReader().read(pair.a()).getBoundary();
      Geometry b = new WKBReader().read(pair.b()).getBoundary();
      double near = a.intersection(b.buffer(TOLERANCE)).getLength();
      // a corner, or each end of a border, lies within the tolerance for a few centimetres more
      assertThat(pair.lengte()).isBetween(near - 0.6, near + 0.05);
      total += pair.lengte();
      again += near;
    }
    assertThat(total).isCloseTo(again, within(0.15 * pairs.size()));
  }
}
