package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.loading.mapping.Werklijst;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes that are known in many spellings, and what becomes of those that are not. */
class CodeListsTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @Test
  void codesAreFoundInAnyCaseAndByTheLastPartOfAnUri() {
    String oslo = "https://data.vlaanderen.be/id/concept/";
    ImportResult result =
        loads.load(
            "gebruikspercelen",
            loads.write(
                "oslo.csv",
                "identificator;bebouwing;functie;inGebruik;beperking;WKT\n"
                    + "1;"
                    + oslo
                    + "BedrijventerreinperceelBebouwing/onbebouwd;"
                    + oslo
                    + "BedrijventerreinperceelFunctie/economie; INGEBRUIK ;"
                    + oslo
                    + "X/teSaneren|"
                    + oslo
                    + "X/reservegrond;"
                    + Wkt.square(70000, 205000, 10)
                    + "\n2;;zwembad;nietingebruik;[\"waterproblematiek\",\"heksen\"];"
                    + Wkt.square(70020, 205000, 10)
                    + "\n3;;;;teSaneren,reservegrond,teSaneren;"
                    + Wkt.square(70040, 205000, 10)
                    + "\n"));
    assertThat(
            loads.query(
                "SELECT concat_ws(', ', bebouwing, functie, gebruik, beperking) FROM $ ORDER BY"
                    + " gebruiksperceel_nr"))
        .containsExactly(
            "onbebouwd, economie, inGebruik, teSaneren; reservegrond",
            "onbekend, nietInGebruik, waterproblematiek; onbekend",
            "teSaneren; reservegrond");
    assertThat(result.report().werklijst())
        .extracting(i -> i.column() + " " + i.values().get(0).value() + " → " + i.instead())
        .containsExactlyInAnyOrder("functie zwembad → onbekend", "beperking heksen → onbekend");
    assertThat(loads.query("SELECT count(*) FROM $ WHERE functie IS NULL")).containsExactly("1");
  }

  @Test
  void theWorkListNamesTheMostFrequentValuesAndCountsTheRest() {
    // 1,500 different words, of which "vaak" comes 30 times and "soms" twice.
    String rows =
        IntStream.range(0, 1530)
            .mapToObj(i -> i + "," + (i % 50 == 7 ? "vaak" : i % 800 == 5 ? "soms" : "w" + i))
            .map(r -> r + ",70000,205000\n")
            .collect(Collectors.joining());
    ImportResult result =
        loads.load("haltes", loads.write("woorden.csv", "halte_code,soort,X,Y\n" + rows));
    Werklijst.Item item = result.report().werklijst().get(0);
    assertThat(item.count()).isEqualTo(1530);
    assertThat(item.values()).hasSize(20);
    assertThat(item.values().get(0)).isEqualTo(new Werklijst.Value("vaak", 31, 8));
    assertThat(item.values().get(1)).isEqualTo(new Werklijst.Value("soms", 2, 6));
    assertThat(item.others()).isEqualTo(1530 - 31 - 2 - 18);
    assertThat(result.report().text())
        .contains("1.530 × code_onbekend in soort, leeg gelaten")
        .contains("31 × 'vaak' (rij 8)")
        .contains("en 1.479 andere");
  }

  @Test
  void aCodeThatMeansNothingIsNothing() {
    loads.load(
        "wegen",
        loads.write(
            "wegsegment.csv",
            """
            WS_OIDN;LSTRNM;MORF;WEGCAT;LBLSTATUS;WKT
            1;nvt;101;EHW;in gebruik;LINESTRING(70000 205000, 70100 205000)
            2;Dorpsstraat;103;-9;in gebruik;LINESTRING(70000 205100, 70100 205100)
            """));
    assertThat(
            loads.query(
                "SELECT concat_ws(', ', weg_nr, naam, klasse, categorie) FROM $ ORDER BY weg_nr"))
        .containsExactly("1, autosnelweg, hoofdweg", "2, Dorpsstraat, een_rijbaan");
  }
}
