package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.mapping.Werklijst;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a row a reject, and what only leaves a value out. */
class RowRulesTest {
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
  void requiredFieldsFormatsAndDatesRejectARow() {
    ImportResult result =
        loads.load(
            "bedrijventerreinen",
            loads.write(
                "terreinen.csv",
                "Id_Bedrijventerrein;Naam;Geldigheidsperiode_Begin;Geldigheidsperiode_Einde;WKT\n"
                    + "1;goed;2020-01-01;2020-01-01;"
                    + Wkt.square(70000, 205000, 10)
                    + "\n"
                    + ";zonder nummer;;;"
                    + Wkt.square(70020, 205000, 10)
                    + "\n"
                    + "3;omgekeerd;2021-01-01;2020-12-31;"
                    + Wkt.square(70040, 205000, 10)
                    + "\n"
                    + "4;goed;;;"
                    + Wkt.square(70060, 205000, 10)
                    + "\n"));
    assertThat(loads.rejects()).containsExactly("2 veld_ontbreekt", "3 datum_volgorde");
    assertThat(result.report().rejects())
        .extracting(Rejects.Group::examples)
        .anySatisfy(
            e ->
                assertThat(e)
                    .containsExactly(
                        "rij 3: Het veld begin (2021-01-01) ligt na einde (2020-12-31). (regel 4)"));
  }

  @Test
  void keysInEveryFormAreStoredInOne() {
    loads.load(
        "percelen",
        loads.write(
            "percelen.csv",
            "CAPAKEY;OIDN;WKT\n"
                + "11001B0009-00A005;1;"
                + Wkt.square(70000, 205000, 10)
                + "\n"
                + "11001_B_0010_A_005_00;2;"
                + Wkt.square(70020, 205000, 10)
                + "\n"
                + "11001B0009/0A005;3;"
                + Wkt.square(70040, 205000, 10)
                + "\n"
                + "11001B0213/02_000;4;"
                + Wkt.square(70060, 205000, 10)
                + "\n"));
    assertThat(loads.query("SELECT capakey || ' ' || id FROM $ ORDER BY 1"))
        .containsExactly(
            "11001B0009/00A005 11001B0009-00A005",
            "11001B0010/00A005 11001B0010-00A005",
            "11001B0213/02_000 11001B0213-02_000");
    assertThat(loads.rejects()).containsExactly("3 capakey_ongeldig");
    assertThat(
            loads.query(
                "SELECT original->>'CAPAKEY' FROM beheer.geweigerd WHERE lading_id = ?",
                loads.last().id()))
        .containsExactly("11001B0009/0A005");
  }

  @Test
  void badOptionalValuesAreLeftOutAndListed() {
    ImportResult result =
        loads.load(
            "haltes",
            loads.write(
                "haltes.csv",
                """
                halte_id,naam,soort,X,Y
                1,a,bus,70000,205000
                2,b,zeppelin,70001,205000
                3,c,paard,70002,205000
                """));
    assertThat(result.lading().counts().accepted()).isEqualTo(3);
    assertThat(loads.query("SELECT coalesce(soort, '-') FROM $ ORDER BY halte_code"))
        .containsExactly("bus", "-", "-");
    assertThat(result.report().werklijst())
        .containsExactly(
            new Werklijst.Item(
                "soort",
                "code_onbekend",
                null,
                2,
                List.of(new Werklijst.Value("zeppelin", 1, 2), new Werklijst.Value("paard", 1, 3)),
                0));
    assertThat(result.lading().report()).contains("zeppelin");
  }

  @Test
  void aValueOfARejectedRowIsNotOnTheList() {
    ImportResult result =
        loads.load(
            "haltes",
            loads.write(
                "haltes.csv",
                """
                halte_id,naam,soort,X,Y
                1,a,zeppelin,70000,205000
                2,b,zeppelin,hier,205000
                3,c,bus,70002,205000
                """));
    assertThat(loads.rejects()).hasSize(1);
    assertThat(result.report().werklijst()).hasSize(1);
    assertThat(result.report().werklijst().get(0).count()).isEqualTo(1);
    assertThat(result.report().text()).contains("geteld over alle rijen die gelezen konden worden");
  }

  @Test
  void columnsThatLookLikeThoseOfRejectsAreColumns() {
    ImportResult result =
        loads.load(
            "haltes",
            loads.write("w.csv", "halte_id,naam,w_id,w_code,w_laag,X,Y\n1,a,9,x,y,70000,205000\n"));
    assertThat(result.report().sources().get(0).ignored())
        .containsExactly("w_id", "w_code", "w_laag");
    assertThat(result.report().sources().get(0).layer()).isEqualTo("w");
  }

  @Test
  void coordinatesMustBeTwoNumbers() {
    loads.load(
        "vestigingen",
        loads.write(
            "plaatsen.csv",
            """
            EstablishmentNumber,NaceCode,X,Y
            1,47,70000,205000
            2,47,,
            3,47,70000,
            4,47,oost,205000
            5,47,NaN,205000
            6,47,70001,205000
            7,47,70002,205000
            """));
    assertThat(loads.rejects())
        .containsExactly("3 coordinaat_ongeldig", "4 coordinaat_ongeldig", "5 coordinaat_ongeldig");
    assertThat(loads.query("SELECT count(*) FROM $ WHERE geom IS NULL")).containsExactly("1");
  }
}
