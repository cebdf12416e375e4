package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.mapping.Werklijst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip of KBO Open Data. Numbers end in 97 − the first eight digits modulo 97. */
class KboImportTest {
  private static final String SHOP = "2.000.000.339";
  private static final String BARBER = "2.000.000.438";
  private static final String OFFICE = "2.000.000.537";
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static KboExtract street() {
    return new KboExtract()
        .enterprise("0200.065.765", "2")
        .enterprise("0201.310.929", "1")
        .establishment(SHOP, "01-02-1995", "0200.065.765")
        .establishment(BARBER, "15-03-2010", "0201.310.929")
        .establishment(OFFICE, "", "0200.065.765")
        .row("address", "0200.065.765,REGO,,,9000,Gent,Gand,Zetelstraat,,1,,,".split(",", -1))
        .address(SHOP, "8020", "Kerkstraat", "12A", "", "")
        .address(BARBER, "8020", "Oude \"\"Weg\"\", deel 2", "3", "0001", "01-01-2024")
        .row("address", (OFFICE + ",BAET,,,1000,,Bruxelles,,Rue Neuve,5,B,,").split(",", -1))
        .main(SHOP, "2008", "47113")
        .main(SHOP, "2025", "47114")
        .main(SHOP, "2025", "47114")
        .main(SHOP, "2025", "56112")
        .row("activity", SHOP, "006", "2025", "10712", "SECO")
        .main(BARBER, "2025", "96210")
        .main(OFFICE, "2008", "62010")
        .main("0200.065.765", "2008", "70100")
        .row("denomination", "0201.310.929", "2", "001", "Jan Peeters")
        .row("contact", BARBER, "EST", "EMAIL", "jan@peeters.example");
  }

  @Test
  void aVestigingHasItsOwnAddressItsMainActivityAndTheKindOfItsOnderneming() {
    ImportResult result = loads.load("vestigingen", loads.write("kbo.zip", street().bytes()));
    assertThat(rows("vestiging_nr, onderneming_nr, natuurlijke_persoon, begin"))
        .containsExactly(
            SHOP + "|0200.065.765|false|1995-02-01",
            BARBER + "|0201.310.929|true|2010-03-15",
            OFFICE + "|0200.065.765|false|-");
    assertThat(rows("straat, huisnummer, bus, postcode, gemeente, adres_doorgehaald"))
        .containsExactly(
            "Kerkstraat|12A|-|8020|Oostkamp|-",
            "Oude \"Weg\", deel 2|3|0001|8020|Oostkamp|2024-01-01",
            "Rue Neuve|5|B|1000|Bruxelles|-");
    // two of three have a code of 2025, two one of 2008: of equals the newest
    assertThat(rows("nace_versie, nace, nace_andere, classificatie"))
        .containsExactly("2025|47114|56112|MAIN", "2025|96210|-|MAIN", "-|-|-|-");
    assertThat(result.report().werklijst()).isEmpty();
    assertThat(result.report().text())
        .contains("als 'KBO Open Data, volledig uittreksel'")
        .contains("Stand van 30-05-2025 volgens meta.csv (uittreksel 140, full)")
        .contains("een hoofdactiviteit, 2 (2008: 2). 1 hebben er geen in");
    assertThat(loads.query("SELECT t::text || report::text FROM $ AS t, beheer.lading"))
        .isNotEmpty()
        .noneMatch(row -> row.contains("Peeters") || row.contains("peeters"));
  }

  @Test
  void theVersionThatMostVestigingenHaveIsTakenForAll() {
    KboExtract extract = street().main(BARBER, "2008", "96021");
    loads.load("vestigingen", loads.write("kbo-2008.zip", extract.bytes()));
    assertThat(rows("nace_versie, nace")).containsExactly("2008|47113", "2008|96021", "2008|62010");
  }

  @Test
  void anAddressThatHoldsGoesBeforeOneThatWasStruckOff() {
    KboExtract extract =
        street()
            .address(BARBER, "8020", "Nieuweweg", "4", "", "")
            .address(SHOP, "1", "x", "1", "", "");
    loads.load("vestigingen", loads.write("kbo-adres.zip", extract.bytes()));
    assertThat(rows("straat, adres_doorgehaald"))
        .containsExactly("Kerkstraat|-", "Nieuweweg|-", "Rue Neuve|-");
  }

  @Test
  void aBrokenVestigingIsOneRejectAndABrokenLineElsewhereIsTold() {
    KboExtract extract =
        street()
            .line("establishment", "\"2.000.000.636\",\"01-01-2000\"")
            .establishment("", "01-01-2000", "0200.065.765")
            .establishment("2.000.000.735", "01-01-2000", "0999.999.922")
            .line("activity", "\"2.000.000.735\",\"006\",\"2025\"");
    ImportResult result = loads.load("vestigingen", loads.write("kbo-stuk.zip", extract.bytes()));
    assertThat(loads.rejects()).containsExactly("4 rij_onleesbaar", "5 veld_ontbreekt");
    assertThat(
            loads.query(
                "SELECT original::text FROM beheer.geweigerd WHERE lading_id = ? AND row_number = 4",
                loads.last().id()))
        .singleElement()
        .asString()
        .contains("2.000.000.636");
    assertThat(rows("vestiging_nr, natuurlijke_persoon")).contains("2.000.000.735|-");
    assertThat(result.report().notes())
        .anyMatch(n -> n.contains("activity.csv heeft 1 onleesbare regels"));
  }

  @Test
  void aNumberWhoseCheckDigitsAreWrongIsKeptAndListed() {
    KboExtract extract = street().establishment("2.000.000.340", "01-01-2000", "0200.065.765");
    ImportResult result = loads.load("vestigingen", loads.write("kbo-nr.zip", extract.bytes()));
    assertThat(rows("vestiging_nr")).hasSize(4).contains("2.000.000.340");
    assertThat(result.report().werklijst())
        .containsExactly(
            new Werklijst.Item(
                "vestiging_nr",
                "controlegetal_fout",
                Werklijst.KEPT,
                1,
                List.of(new Werklijst.Value("2.000.000.340", 1, 4)),
                0));
    assertThat(result.report().text())
        .contains("controlegetal_fout in vestiging_nr, bewaard zoals het er staat");
  }

  @Test
  void theSameNumberInAnotherFormIsTheSameVestiging() {
    KboExtract extract = street().establishment("2000000339", "01-02-1995", "200065765");
    loads.load("vestigingen", loads.write("kbo-vorm.zip", extract.bytes()));
    assertThat(loads.rejects()).containsExactly("4 dubbel");
  }

  @Test
  void aTableWithoutItsColumnsIsRefusedByName() {
    KboExtract extract =
        street().without("address").row("address", "EntityNumber", "TypeOfAddress", "Zipcode");
    Path file = loads.write("kbo-kolom.zip", extract.bytes());
    assertThatThrownBy(() -> loads.load("vestigingen", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("kbo-kolom.zip: in address.csv ontbreekt MunicipalityNL");
  }

  @Test
  void anUpdateIsRefusedWithWhatToGetInstead() {
    KboExtract extract =
        new KboExtract()
            .without("establishment")
            .row("establishment_delete", "EstablishmentNumber")
            .row("establishment_insert", "EstablishmentNumber", "StartDate", "EnterpriseNumber");
    Path file = loads.write("kbo-update.zip", extract.bytes());
    assertThatThrownBy(() -> loads.load("vestigingen", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("kbo-update.zip is een update van KBO Open Data");
  }

  @Test
  void aTableThatGrowsWithoutEndIsRefused() {
    KboExtract extract = street().line("activity", "0".repeat(20 << 20));
    Path file = loads.write("kbo-bom.zip", extract.bytes());
    assertThatThrownBy(() -> loads.load("vestigingen", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("activity.csv wordt uitgepakt meer dan 60 keer zo groot");
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    String usual = System.getProperty("java.io.tmpdir");
    Path own = Files.createTempDirectory("weefsel-test-");
    try {
      System.setProperty("java.io.tmpdir", own.toString());
      loads.load("vestigingen", loads.write("kbo-weg.zip", street().bytes()));
    } finally {
      System.setProperty("java.io.tmpdir", usual);
    }
    assertThat(own).isEmptyDirectory();
    Files.delete(own);
  }

  /** Columns of the newest lading joined by "|", "-" for null. */
  private static List<String> rows(String columns) {
    String values =
        Stream.of(columns.split(", "))
            .map(x -> "coalesce(" + x + "::text, '-')")
            .reduce((a, b) -> a + " || '|' || " + b)
            .orElseThrow();
    return loads.query("SELECT " + values + " FROM $ ORDER BY vestiging_nr");
  }
}
