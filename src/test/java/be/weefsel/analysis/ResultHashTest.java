package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultHashTest {

  private static Town town(double halte) {
    Town town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")",
        "('11001A0002/00A000', " + box(20, 0, 40, 45) + ")");
    town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 500, 500) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('a', 'GWP_1', 'woongebieden', " + box(-50, -50, 200, 200) + ")");
    town.halte(halte);
    return town;
  }

  private static String hash(Town town, String naam) {
    return town.analysed(naam).resultaat();
  }

  @Test
  void theSameDataAndMethodGiveTheSameHashInAnyDatabase() {
    try (Town one = town(100);
        Town other = town(100);
        Town moved = town(100.5)) {
      String hash = hash(one, "eerst");
      assertThat(hash).matches("[0-9a-f]{64}");
      assertThat(hash(one, "nog-eens")).isEqualTo(hash);
      assertThat(hash(other, "elders")).isEqualTo(hash);
      assertThat(hash(moved, "verplaatst")).isNotEqualTo(hash);
    }
  }

  /** A method that is kept with a meting is that method when it is read again. */
  @Test
  void theMethodThatAMetingKeepsGivesTheSameHash() {
    try (Town town = town(100)) {
      String hash = hash(town, "nu");
      Methode kept = Methode.of(town.methode.content());
      assertThat(kept.hash()).isEqualTo(town.methode.hash());
      Meting later = town.meting("later");
      new Analysis(town.database.store(), town.catalogue, kept).run(later, Progress.none());
      assertThat(town.database.store().metingen().get("later").resultaat()).isEqualTo(hash);
    }
  }

  @Test
  void aRunThatWasStoppedAnywhereGivesItWhenItGoesOn() {
    try (Town whole = town(100)) {
      String hash = hash(whole, "heel");
      for (int stop : List.of(1, 5, 15)) {
        try (Town broken = town(100)) {
          Meting meting = broken.meting("gebroken");
          assertThatThrownBy(
                  () ->
                      new Analysis(broken.database.store(), broken.catalogue, broken.methode)
                          .run(meting, new StopsAt(stop)))
              .hasMessageContaining("stopped");
          broken.analyse(meting);
          assertThat(broken.database.store().metingen().get("gebroken").resultaat())
              .isEqualTo(hash);
        }
      }
    }
  }

  /** Breaks off after so many relations. */
  private record StopsAt(long relations) implements Progress {
    @Override
    public void step(String name, long total) {}

    @Override
    public void advance(long done) {
      if (done >= relations) {
        throw new IllegalStateException("stopped");
      }
    }
  }
}
