package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.query.ExplanationReader;
import be.weefsel.query.ProfielUitleg;
import be.weefsel.registry.Meting;
import org.junit.jupiter.api.Test;

/** What an exclusion does to a verdict depends on its effect. */
class FlagTest {
  private static String exclusion(String id, String effect, int perceel) {
    return """
        -- id: %s
        -- code: %s
        -- title: {nl: Proef, en: Trial}
        -- effect: %s
        -- advice: {nl: Vraag het na, en: Ask}
        SELECT perceel_id, 'omdat' AS reden, 'plan 1' AS bewijs FROM perceel WHERE perceel_id = %d"""
        .formatted(id, id.toUpperCase(java.util.Locale.ROOT), effect, perceel);
  }

  @Test
  void aFlagIsAConditionAndAnotherTrackHasNoScore() {
    try (Town town = Town.hamlet()) {
      town.lading(
          "rup-zones",
          "bron_id, algplanid, svnaam, geom",
          "('a', 'GWP_1', 'woongebieden', " + box(-50, -50, 200, 200) + ")");
      town.methode.add(
          SqlFileReader.read(SqlFile.Kind.EXCLUSION, "x_a.sql", exclusion("x_a", "vlag", 1)));
      town.methode.add(
          SqlFileReader.read(SqlFile.Kind.EXCLUSION, "x_b.sql", exclusion("x_b", "zonevreemd", 2)));
      Meting meting = town.analysed("vlaggen");
      assertThat(
              town.rows(
                  meting,
                  "SELECT uitgesloten, redenen, zonevreemd, kantoor_oordeel, kantoor_score IS NULL"
                      + " FROM geschiktheid ORDER BY perceel_id"))
          .containsExactly(
              "f|null|f|kansrijk mits voorwaarden|f", "f|null|t|zonevreemd – afzonderlijk spoor|t");
      ProfielUitleg kantoor =
          ExplanationReader.of(town.database.store().database(), meting, "11001A0001/00A000")
              .orElseThrow()
              .profielen()
              .stream()
              .filter(p -> p.profiel().equals("kantoor"))
              .findFirst()
              .orElseThrow();
      assertThat(kantoor.vlaggen()).contains("X_A: omdat (plan 1). Vraag het na");
      assertThat(kantoor.redenen()).isNull();
    }
  }
}
