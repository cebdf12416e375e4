package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** One function per NACE code, in the table of its own version. */
class NaceFunctieTest {
  private static final String[] VECTORS = {
    "2008 45113 detailhandel", // car sales
    "2008 45201 industrie_bedrijvigheid", // car repair
    "2008 45310 industrie_bedrijvigheid", // wholesale of parts
    "2008 95110 industrie_bedrijvigheid", // repair of computers
    "2008 33110 industrie_bedrijvigheid", // repair of machines
    "2008 46190 industrie_bedrijvigheid",
    "2008 49410 industrie_bedrijvigheid",
    "2008 52100 industrie_bedrijvigheid",
    "2008 55100 verblijfsrecreatie",
    "2008 56101 horeca",
    "2008 35110 gemeenschap",
    "2008 36000 gemeenschap",
    "2008 37000 gemeenschap",
    "2008 38110 industrie_bedrijvigheid", // waste
    "2008 39000 gemeenschap",
    "2008 96021 kantoor_dienst", // hairdresser
    "2008 84220 militair",
    "2025 47810 detailhandel", // car sales
    "2025 95310 industrie_bedrijvigheid", // car repair
    "2025 95100 industrie_bedrijvigheid",
    "2025 46710 industrie_bedrijvigheid", // wholesale of cars
    "2025 49410 industrie_bedrijvigheid",
    "2025 52100 industrie_bedrijvigheid",
    "2025 55101 verblijfsrecreatie",
    "2025 56110 horeca",
    "2025 35110 gemeenschap",
    "2025 38210 industrie_bedrijvigheid",
    "2025 96210 kantoor_dienst", // hairdresser
    "2025 62100 kantoor_dienst",
    "2025 93130 dagrecreatie",
    "2025 01130 land_tuinbouw",
    "2025 45201 null", // there is no such division in this version
    "2003 47110 null" // no table of that version, never a guess
  };

  @Test
  void theVectors() {
    try (Town town = new Town()) {
      town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
      town.lading(
          "vestigingen",
          "vestiging_nr, nace_versie, nace, geom",
          Arrays.stream(VECTORS)
              .map(v -> v.split(" "))
              .map(v -> "('%1$s %2$s', '%1$s', '%2$s', %3$s)".formatted(v[0], v[1], point(10, 10)))
              .toArray(String[]::new));
      Meting m = town.analysed("nace");
      assertThat(
              town.rows(
                  m,
                  "SELECT vestiging_nr || ' ' || coalesce(functie, 'null') FROM vestiging_functie"
                      + " JOIN vestiging USING (vestiging_id)"))
          .containsExactlyInAnyOrder(VECTORS);
    }
  }
}
