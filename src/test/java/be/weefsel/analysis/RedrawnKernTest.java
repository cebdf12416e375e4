package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import org.junit.jupiter.api.Test;

/** A kern that is drawn larger wins no industry: nothing came, only the line moved. */
class RedrawnKernTest {
  private static final String[] PERCELEN = {
    "('11001A0001/00A000', '31022', " + box(0, 0, 20, 45) + ")",
    "('11001A0002/00A000', '31022', " + box(560, 0, 600, 45) + ")"
  };

  @Test
  void aLineThatMovesIsNoGainOfIndustry() {
    try (Town town = new Town()) {
      town.lading("percelen", "capakey, niscode, geom", PERCELEN);
      town.lading(
          "gemeenten", "niscode, naam, geom", "('31022', 'Dorp', " + box(0, 0, 2000, 1000) + ")");
      town.lading(
          "gebouwen",
          "gebouw_nr, geom",
          "('g1', " + box(5, 5, 15, 20) + ")",
          "('g2', " + box(565, 5, 595, 40) + ")");
      town.lading(
          "rup-zones",
          "bron_id, algplanid, svnaam, geom",
          "('a', 'GWP_1', 'woongebieden', " + box(-50, -50, 2000, 1000) + ")");
      town.lading(
          "vestigingen",
          "vestiging_nr, nace_versie, nace, jobs, geom",
          "('2900000001', '2008', '25110', 5, " + point(10, 10) + ")",
          "('2900000002', '2008', '25110', 5, " + point(580, 20) + ")");
      town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 500, 500) + ")");
      Meting van = town.analysed("nulmeting");
      town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 700, 500) + ")");
      Meting naar = town.analysed("eindmeting");
      String schema =
          new Comparison(town.database.store(), town.catalogue)
              .run(van, naar, Progress.none())
              .schema();
      assertThat(
              town.rows(
                  naar,
                  "SELECT van_n, naar_n, winst_n, gestopt_n, round(winst_m2), round(ander_verlies_m2 + verlies_aan_wonen_m2)"
                      + " FROM %s.functie WHERE gebied_id = 'gemeente-31022'".formatted(schema)))
          .containsExactly("1|1|0|0|0|0");
    }
  }
}
