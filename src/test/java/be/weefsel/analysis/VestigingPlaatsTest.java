package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A street of percelen of 20 × 40 m, numbered from the west, in a kern that ends at x = 100:
 *
 * <pre>
 *   x: 0    20    40    60    80   100         200   220
 *      | P1  | P2  | P3  | P4  | P5  |  outside  | P6  |   y 0–40
 * </pre>
 *
 * Every address point stands at y = 5, at the front of its perceel; a point on the surface of a
 * perceel at y = 20.
 */
class VestigingPlaatsTest {
  private static Town town;
  private static Meting meting;
  private static Analysis.Outcome outcome;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        "('31022A0001/00A000', " + box(0, 0, 20, 40) + ")",
        "('31022A0002/00A000', " + box(20, 0, 40, 40) + ")",
        "('31022A0003/00A000', " + box(40, 0, 60, 40) + ")",
        "('31022A0004/00A000', " + box(60, 0, 80, 40) + ")",
        "('31022A0005/00A000', " + box(80, 0, 100, 40) + ")",
        "('31022A0006/00A000', " + box(200, 0, 220, 40) + ")");
    town.lading("kernen", "kern_code, geom", "('K1', " + box(0, 0, 100, 40) + ")");
    town.lading(
        "gemeenten", "niscode, naam, geom", "('31022', 'Oostkamp', " + box(0, 0, 300, 100) + ")");
    town.lading(
        "adressen",
        "adres_nr, straat, huisnummer, bus, postcode, status, posspec, geom",
        "('1', 'Sint-Pietersstraat', '1', NULL, '8020', 'inGebruik', 'ingang', "
            + point(10, 5)
            + ")",
        "('2', 'Sint-Pietersstraat', '2', NULL, '8020', 'inGebruik', 'ingang', "
            + point(30, 5)
            + ")",
        // two boxes, a metre apart
        "('4a', 'Sint-Pietersstraat', '4A', '0001', '8020', 'inGebruik', 'gebouweenheid', "
            + point(70, 5)
            + ")",
        "('4b', 'Sint-Pietersstraat', '4A', '0002', '8020', 'inGebruik', 'gebouweenheid', "
            + point(71, 5)
            + ")",
        // known to a street only
        "('5', 'Sint-Pietersstraat', '5', NULL, '8020', 'inGebruik', 'straat', "
            + point(50, 60)
            + ")",
        "('6', 'Sint-Pietersstraat', '6', NULL, '8020', 'inGebruik', 'straat', "
            + point(50, 60)
            + ")",
        "('7', 'Sint-Pietersstraat', '7', NULL, '8020', 'inGebruik', 'gemeente', "
            + point(50, 60)
            + ")",
        // no longer, never
        "('8', 'Sint-Pietersstraat', '8', NULL, '8020', 'gehistoreerd', 'ingang', "
            + point(10, 5)
            + ")",
        "('9', 'Sint-Pietersstraat', '9', NULL, '8020', 'afgekeurd', 'ingang', "
            + point(10, 5)
            + ")",
        // one name, two villages
        "('k1', 'Kerkstraat', '1', NULL, '8020', 'inGebruik', 'ingang', " + point(10, 5) + ")",
        "('k2', 'Kerkstraat', '1', NULL, '8020', 'inGebruik', 'ingang', " + point(210, 5) + ")",
        "('e1', 'Cafélaan', '12', NULL, '8020', NULL, 'ingang', " + point(90, 5) + ")");
    town.lading(
        "adreskoppelingen",
        "adres_id, capakey",
        "('1', '31022A0002/00A000')", // the entrance is on P1: a good position goes before the link
        "('5', '31022A0006/00A000')",
        "('6', '31022A0001/00A000')",
        "('6', '31022A0002/00A000')",
        "('7', '31022A0099/00A000')"); // not loaded
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, adres_id, capakey, straat, huisnummer, bus, postcode,"
            + " adres_doorgehaald, geom",
        // everything at once: own coordinates go first, then the address, then the perceel
        row(
            "coordinaat",
            "2",
            "31022A0003/00A000",
            "Sint-Pietersstraat",
            "1",
            null,
            null,
            point(210, 20)),
        row("adres_id", "2", "31022A0003/00A000", "Sint-Pietersstraat", "1", null, null, null),
        row(
            "adres_id onbekend",
            "99",
            "31022A0003/00A000",
            "Sint-Pietersstraat",
            "1",
            null,
            null,
            null),
        row("tekst", null, null, "St.-Pietersstr.", "1", null, null, null),
        row("bus", null, null, "SINT PIETERSSTRAAT", "4 a", "2", null, null),
        row("bus in nummer", null, null, "Sint-Pietersstraat", "4A bus 2", null, null, null),
        row("bus onbekend", null, null, "Sint-Pietersstraat", "4a", "9", null, null),
        row("reeks", null, null, "Sint-Pietersstraat (Oostkamp)", "2-6", null, null, null),
        row("accent", null, null, "Cafelaan", "012", null, null, null),
        row("positie op straat", null, null, "Sint-Pietersstraat", "5", null, null, null),
        row("id op straat", "5", null, null, null, null, null, null),
        row("twee percelen", null, null, "Sint-Pietersstraat", "6", null, null, null),
        row("perceel elders", null, null, "Sint-Pietersstraat", "7", null, null, null),
        row("gehistoreerd", "8", null, "Sint-Pietersstraat", "8", null, null, null),
        row("afgekeurd", "9", null, "Sint-Pietersstraat", "9", null, null, null),
        row("twee dorpen", null, null, "Kerkstraat", "1", null, null, null),
        row("ander nummer", null, null, "Sint-Pietersstraat", "2B", null, null, null),
        row("doorgehaald", "2", null, "Sint-Pietersstraat", "2", null, "2025-06-01", null),
        row("later doorgehaald", "2", null, "Sint-Pietersstraat", "2", null, "2025-06-02", null),
        "('elders in het land', '2008', '47110', NULL, NULL, 'Rue Haute', '1', NULL, '4000', NULL,"
            + " NULL)",
        row("zonder adres", null, null, null, null, null, null, null));
    meting = town.meting("plaatsen");
    outcome = town.analyse(meting);
  }

  private static String row(
      String nr,
      String adres,
      String capakey,
      String straat,
      String huisnummer,
      String bus,
      String doorgehaald,
      String geom) {
    return DrawnRows.row(
        nr, "2008", "47110", adres, capakey, straat, huisnummer, bus, "8020", doorgehaald, geom);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theFirstWayThatGivesSomethingPlacesIt() {
    assertThat(place("coordinaat")).isEqualTo("coordinaat|hoog|210 20");
    assertThat(place("adres_id")).isEqualTo("adres_id|hoog|30 5");
    assertThat(place("adres_id onbekend")).isEqualTo("capakey|midden|50 20");
    assertThat(place("tekst")).isEqualTo("adres|midden|10 5");
  }

  @Test
  void anAddressIsReadAsPeopleWriteIt() {
    assertThat(place("bus")).isEqualTo("adres|midden|71 5");
    assertThat(place("bus in nummer")).isEqualTo("adres|midden|71 5");
    assertThat(place("bus onbekend")).isEqualTo("adres|laag|70 5");
    assertThat(bewijs("bus onbekend"))
        .isEqualTo(
            "adres 4a (positie op gebouweenheid), een van 2 adressen binnen 1 m, bus niet gevonden");
    assertThat(place("reeks")).isEqualTo("adres|midden|30 5");
    // of unknown status
    assertThat(place("accent")).isEqualTo("adres|laag|90 5");
  }

  @Test
  void aPositionOnAStreetIsNoEvidenceButItsOnePerceelIs() {
    assertThat(place("positie op straat")).isEqualTo("perceel_van_adres|laag|210 20");
    assertThat(place("id op straat")).isEqualTo("perceel_van_adres|midden|210 20");
    assertThat(bewijs("id op straat"))
        .isEqualTo("adres 5 (positie op straat), perceel 31022A0006/00A000");
    assertThat(place("twee percelen")).isEqualTo("geen|null|null");
    assertThat(place("perceel elders")).isEqualTo("geen|null|null");
  }

  @Test
  void whatIsInDoubtHasNoPlaceButAReason() {
    String unknown = "het adres of perceel staat niet bij wat geladen is en telt";
    assertThat(bewijs("gehistoreerd")).isEqualTo(unknown);
    assertThat(bewijs("afgekeurd")).isEqualTo(unknown);
    assertThat(bewijs("ander nummer")).isEqualTo(unknown);
    assertThat(bewijs("twee dorpen")).isEqualTo("2 adressen passen, tot 200 m uit elkaar");
    assertThat(bewijs("doorgehaald")).isEqualTo("het adres is doorgehaald op 2025-06-01");
    assertThat(place("later doorgehaald")).isEqualTo("adres_id|hoog|30 5");
    assertThat(bewijs("zonder adres")).isEqualTo("geen coördinaten en geen volledig adres");
  }

  @Test
  void aVestigingCountsWhereItWasPlaced() {
    assertThat(
            town.rows(
                meting,
                "SELECT vestiging_nr, situering FROM vestiging_functie JOIN vestiging USING"
                    + " (vestiging_id) WHERE vestiging_nr IN ('tekst', 'id op straat', 'twee dorpen')"
                    + " ORDER BY 1"))
        .containsExactly("id op straat|open_ruimte", "tekst|kern", "twee dorpen|null");
    assertThat(bewijs("elders in het land"))
        .isEqualTo("van postcode 4000 zijn geen adressen geladen");
    // of the 20 in reach, 12 have a place, of which three at P6, outside the kern
    assertThat(
            town.rows(
                meting,
                "SELECT teller, noemer, round(dekking::numeric, 2) FROM indicator WHERE indicator ="
                    + " 'vg_k' AND gebied_id = 'gemeente-31022'"))
        .containsExactly("9|12|0.60");
  }

  @Test
  void aRunTellsHowManyWerePlacedInWhichWay() {
    assertThat(outcome.summaries())
        .filteredOn(s -> s.title().equals("Plaats van elke vestiging"))
        .singleElement()
        .satisfies(
            s ->
                assertThat(s.counts().toString())
                    .isEqualTo(
                        "{geen=8, adres=6, adres_id=2, perceel_van_adres=2,"
                            + " buiten_bereik=1, capakey=1, coordinaat=1}"));
  }

  @Test
  void withoutAddressesOnlyCoordinatesPlace() {
    try (Town bare = Town.hamlet()) {
      bare.lading(
          "vestigingen",
          "vestiging_nr, straat, huisnummer, postcode, geom",
          "('a', 'Kerkstraat', '1', '8020', NULL)",
          "('b', NULL, NULL, NULL, " + point(5, 5) + ")");
      assertThat(
              bare.rows(
                  bare.analysed("kaal"),
                  "SELECT wijze FROM vestiging_plaats ORDER BY vestiging_id"))
          .isEqualTo(List.of("geen", "coordinaat"));
    }
  }

  private static String place(String nr) {
    return one(
        nr, "wijze, zekerheid, round(ST_X(geom)) - 100000 || ' ' || round(ST_Y(geom)) - 200000");
  }

  private static String bewijs(String nr) {
    return one(nr, "bewijs");
  }

  private static String one(String nr, String columns) {
    return town.rows(
            meting,
            "SELECT "
                + columns
                + " FROM (SELECT vestiging_nr, p.* FROM vestiging_plaats p JOIN vestiging USING"
                + " (vestiging_id)) x WHERE vestiging_nr = '"
                + nr
                + "'")
        .get(0);
  }
}
