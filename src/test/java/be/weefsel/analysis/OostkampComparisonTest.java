package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestData;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Oostkamp in 2025 and 2028, with kernen drawn 30 m wider and a milder method in between. */
class OostkampComparisonTest {
  private static OostkampStates oostkamp;
  private static Meting van;
  private static Comparison.Outcome outcome;

  @BeforeAll
  static void compare() {
    TestData.file("oostkamp/percelen_2028.gpkg");
    oostkamp = new OostkampStates().loadFirst();
    Methode methode = Methode.read(oostkamp.database.settings());
    van = oostkamp.analysed("nulmeting", OostkampStates.FIRST, methode);
    oostkamp.loadSecond().load(OostkampStates.SECOND, "kernen", "kernen.gpkg");
    oostkamp
        .database
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(
                  c,
                  "UPDATE %s SET geom = ST_Multi(ST_Buffer(geom, 30))"
                      .formatted(oostkamp.table("kernen", OostkampStates.SECOND)));
              return null;
            });
    Map<String, String> milder = new TreeMap<>(methode.content());
    milder.compute(
        "sql/criteria/c02_kern_afstand.sql", (f, text) -> text.replace("to: 400", "to: 800"));
    Meting naar = oostkamp.analysed("eindmeting", OostkampStates.SECOND, Methode.of(milder));
    outcome =
        new Comparison(oostkamp.database.store(), oostkamp.catalogue)
            .run(van, naar, Progress.none());
  }

  @AfterAll
  static void close() {
    if (oostkamp != null) {
      oostkamp.close();
    }
  }

  private static String gebied() {
    return outcome.schema() + ".gebied";
  }

  @Test
  void theVacancyTableOfTheOwnerComesOutOfTheIndicators() {
    String classes =
        "SELECT indicator || ' ' || sum(waarde) FROM %s.indicator_dienst i JOIN %s.gebieden g USING (gebied_id)"
                .formatted(van.schema(), van.schema())
            + " WHERE g.soort = '%s' AND indicator IN ('leegstand_verbouwing', 'leegstand_aanvang',"
            + " 'leegstand_langdurig', 'leegstand_structureel', 'leegstand_onbekend', 'leegstand')"
            + " GROUP BY indicator ORDER BY indicator COLLATE \"C\"";
    // 52 = 7 + 18 + 22 + 5; beside them three of which the owner does not know since when
    assertThat(oostkamp.rows(classes.formatted("gemeente")))
        .containsExactly(
            "leegstand 52",
            "leegstand_aanvang 18",
            "leegstand_langdurig 22",
            "leegstand_onbekend 3",
            "leegstand_structureel 5",
            "leegstand_verbouwing 7");
    assertThat(oostkamp.rows(classes.formatted("kerndeel"))).contains("leegstand 37");
  }

  @Test
  void everyDifferenceIsTheSumOfItsParts() {
    // what is hidden with the old borders cannot be split, and says so
    assertThat(
            oostkamp.rows(
                "SELECT gebied_id, indicator, verschil, activiteit, grens, methode, reden FROM "
                    + gebied()
                    + " WHERE verschil IS NOT NULL AND coalesce(abs(verschil - (activiteit + grens + methode))"
                    + " > 1e-12 * greatest(1, abs(van), abs(naar)), reden IS NULL)"))
        .isEmpty();
    // each of the parts is at work, or this would prove nothing
    assertThat(
            oostkamp.rows(
                "SELECT count(activiteit) > 300, bool_or(activiteit <> 0), bool_or(grens <> 0) FROM "
                    + gebied()))
        .containsExactly("true|true|true");
    for (String profile : List.of("ambacht", "handel", "kantoor")) {
      assertThat(
              oostkamp.rows(
                  "SELECT count(*) FILTER (WHERE abs(verschil - (activiteit + grens + methode)) > 1e-12), count(verschil) > 5000"
                          .replaceAll("(verschil|activiteit|grens|methode)", profile + "_$1")
                      + " FROM %s.perceel".formatted(outcome.schema())))
          .containsExactly("0|true");
    }
    assertThat(
            oostkamp.rows(
                "SELECT bool_or(kantoor_activiteit <> 0), bool_or(kantoor_grens <> 0), bool_or(kantoor_methode <> 0) FROM %s.perceel"
                    .formatted(outcome.schema())))
        .containsExactly("true|true|true");
  }

  @Test
  void percelenStayComeAndGoAsTheListSays() throws IOException {
    Set<String> old = new TreeSet<>();
    Set<String> fresh = new TreeSet<>();
    for (String line :
        Files.readAllLines(TestData.file("oostkamp/percelen_mutaties_2028.csv")).stream()
            .skip(1)
            .toList()) {
      old.add(line.split(",")[1]);
      fresh.add(line.split(",")[2]);
    }
    Set<String> gone = new TreeSet<>(old);
    gone.removeAll(fresh);
    fresh.removeAll(old);
    assertThat(percelen("verdwenen")).containsExactlyElementsOf(gone);
    assertThat(percelen("nieuw")).containsExactlyElementsOf(fresh);
    assertThat(percelen("gebleven")).hasSize(21_196 - gone.size()).hasSize(21_215 - fresh.size());
  }

  private static List<String> percelen(String status) {
    return oostkamp.rows(
        "SELECT capakey FROM %s.perceel WHERE status = '%s' ORDER BY capakey COLLATE \"C\""
            .formatted(outcome.schema(), status));
  }

  @Test
  void industryThatLeftAndCameIsCountedOnTheTwoRegisters() {
    String industry =
        """
        SELECT v.vestiging_nr, v.geom FROM %s v
        WHERE (v.nace ~ '^(0[5-9]|[12][0-9]|3[0-3]|38|4[1-3]|452|4531|4540|46|49|5[0-2]|95)')
        AND   v.nace !~ '^(64)' AND (v.begin IS NULL OR v.begin <= '%s')
        AND   NOT EXISTS (SELECT FROM %s p WHERE ST_Intersects(p.geom, v.geom) AND (p.begin IS NULL OR p.begin <= '%s')
                          AND (p.einde IS NULL OR p.einde > '%s'))
        AND  (EXISTS (SELECT FROM %s k WHERE ST_Intersects(k.geom, v.geom))
              OR EXISTS (SELECT FROM %s.linten l WHERE ST_Intersects(l.geom, v.geom)))""";
    String before = industry(industry, OostkampStates.FIRST);
    String after = industry(industry, OostkampStates.SECOND);
    List<String> counted =
        oostkamp.rows(
            """
            SELECT count(a.vestiging_nr), count(b.vestiging_nr),
                   count(*) FILTER (WHERE b.vestiging_nr IS NULL AND a.vestiging_nr NOT IN (SELECT vestiging_nr FROM %s)),
                   count(*) FILTER (WHERE b.vestiging_nr IS NULL AND a.vestiging_nr IN (SELECT vestiging_nr FROM %s)),
                   count(*) FILTER (WHERE a.vestiging_nr IS NULL)
            FROM (%s) a FULL JOIN (%s) b USING (vestiging_nr)"""
                .formatted(
                    oostkamp.table("vestigingen", OostkampStates.SECOND),
                    oostkamp.table("vestigingen", OostkampStates.SECOND),
                    before,
                    after));
    assertThat(
            oostkamp.rows(
                "SELECT van_n, naar_n, gestopt_n, vertrokken_n, winst_n FROM %s.functie WHERE gebied_soort = 'gemeente'"
                    .formatted(outcome.schema())))
        .isEqualTo(counted)
        .noneMatch(row -> row.contains("|0|0|"));
  }

  /** Within the kernen and linten of the first meting: a line that moves is no gain. */
  private static String industry(String sql, LocalDate day) {
    String parks = oostkamp.table("bedrijventerreinen", OostkampStates.FIRST);
    String kernen = oostkamp.table("kernen", OostkampStates.FIRST);
    return sql.formatted(
        oostkamp.table("vestigingen", day), day, parks, day, day, kernen, van.schema());
  }
}
