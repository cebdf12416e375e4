package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BronTableTest {
  private static final int ROWS = 500;
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
    Random random = new Random(7);
    StringBuilder csv = new StringBuilder("CAPAKEY;OIDN;WKT\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append(
          String.format(
              "31009A%04d/00_000;1;%s%n",
              i, Wkt.square(65000 + random.nextInt(9000), 195000 + random.nextInt(9000), 10)));
    }
    loads.load("percelen", loads.write("percelen.csv", csv.toString()));
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @Test
  void keysAreDenseAlongTheHilbertCurveAndSoAreTheRows() {
    assertThat(
            loads.query(
                "SELECT bool_and(perceel_id = n) || ' ' || count(*) FROM (SELECT perceel_id,"
                    + " row_number() OVER (ORDER BY geom, ctid) AS n FROM $) AS t"))
        .containsExactly("true " + ROWS);
    assertThat(
            loads.query(
                "SELECT bool_and(perceel_id = n) FROM (SELECT perceel_id, row_number()"
                    + " OVER (ORDER BY ctid) AS n FROM $) AS t"))
        .containsExactly("t");
  }

  @Test
  void theCopyInLongitudeAndLatitudeIsTheOneOfTheDatabaseAlsoWhereValidityWasProven() {
    assertThat(
            loads.query(
                "SELECT bool_and(ST_AsBinary(geom_crs84) = ST_AsBinary(beheer.crs84(geom))"
                    + " AND ST_IsValid(geom_crs84)) FROM $"))
        .containsExactly("t");
  }

  @Test
  void columnsHaveTheirTypes() {
    assertThat(
            loads.query(
                "SELECT attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull"
                    + " THEN ' NOT NULL' ELSE '' END FROM pg_attribute WHERE attrelid ="
                    + " '$'::regclass AND attnum > 0 ORDER BY attnum"))
        .containsExactly(
            "perceel_id integer NOT NULL",
            "id text NOT NULL",
            "capakey text NOT NULL",
            "oidn bigint",
            "uidn bigint",
            "niscode text",
            "canu text",
            "opp_kadaster double precision",
            "oppervl double precision",
            "versie bigint",
            "begindatum date",
            "versdatum date",
            "fiscdatum date",
            "geom geometry(MultiPolygon,31370) NOT NULL",
            "geom_crs84 geometry(MultiPolygon,4326) NOT NULL",
            "geom_3857 geometry(MultiPolygon,3857) NOT NULL");
  }

  @Test
  void everyWayInHasItsIndex() {
    assertThat(
            loads.query(
                "SELECT substring(indexdef FROM 'USING .*') FROM pg_indexes WHERE tablename = ?"
                    + " ORDER BY 1",
                loads.last().relation()))
        .containsExactly(
            "USING btree (capakey)",
            "USING btree (id)",
            "USING btree (perceel_id)",
            // what the analysis looks up by
            "USING gist (geom) WITH (fillfactor='20', buffering='on')",
            "USING gist (geom_3857)",
            "USING gist (geom_crs84)");
    assertThat(
            loads.query(
                "SELECT reltuples::int || relpersistence::text FROM pg_class WHERE oid = '$'::regclass"))
        .containsExactly(ROWS + "p");
  }

  @Test
  void nothingElseIsLeftInTheSchema() {
    assertThat(loads.tables()).containsExactly(loads.last().relation());
    assertThat(loads.last().relation()).isEqualTo("percelen_" + loads.last().id());
  }
}
