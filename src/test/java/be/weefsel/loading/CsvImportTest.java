package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImportTest {
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
  void aBrokenRowIsOneRejectAndLaterRowsLoad() {
    loads.load(
        "haltes",
        loads.write(
            "stuk.csv",
            """
            halte_id,naam,soort,X,Y
            1,goed,bus,70000,205000
            2,te weinig,bus
            3,"vergeten aanhalingsteken,bus,70000,205001
            4,"met ""aanhaling"", en komma",tram,70000,205002
            5,"twee
            regels",trein,70000,205003
            6,"niet "goed,bus,70000,205004
            7,goed,bus,70000,205005
            """));
    assertThat(loads.rejects())
        .containsExactly("2 rij_onleesbaar", "3 rij_onleesbaar", "6 rij_onleesbaar");
    assertThat(loads.query("SELECT naam FROM $ ORDER BY halte_code"))
        .containsExactly("goed", "met \"aanhaling\", en komma", "twee\nregels", "goed");
    assertThat(
            loads.query(
                "SELECT reason || original FROM beheer.geweigerd WHERE lading_id = ?"
                    + " AND row_number = 2",
                loads.last().id()))
        .singleElement()
        .asString()
        .contains("3 velden in plaats van 5")
        .contains("te weinig");
  }

  @Test
  void filesOfOneNameInTwoFoldersOfAZipAreBothRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String gemeente : List.of("Brugge", "Oostkamp")) {
        zip.putNextEntry(new ZipEntry(gemeente + "/haltes.csv"));
        zip.write(
            ("halte_id,naam,X,Y\n" + gemeente + ",kerk,70000,205000\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    loads.load("haltes", loads.write("twee.zip", bytes.toByteArray()));
    assertThat(loads.query("SELECT halte_code FROM $ ORDER BY halte_code"))
        .containsExactly("Brugge", "Oostkamp");
  }

  @Test
  void anUnclosedQuoteInTheLastRowCostsThatRowAlone() {
    loads.load(
        "haltes",
        loads.write(
            "einde.csv",
            "halte_id,naam,X,Y\n1,a,70000,205000\n2,b,70000,205001\n3,\"open,70000,205002\n"));
    assertThat(loads.rejects()).containsExactly("3 rij_onleesbaar");
  }

  @Test
  void theBelgianDialectIsRead() {
    loads.load(
        "vestigingen",
        loads.write(
            "excel.csv",
            "\ufeffEstablishmentNumber;NaturalPerson;NaceCode;StartDate;Jobs;FloorArea;X;Y\r\n"
                + "2.910.000.196;ja;47521;05/07/1984;6;12,5;68801,58;221358,35\r\n"
                + "2.910.000.295;0;43310;;;;;\r\n"));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', vestiging_nr, natuurlijke_persoon, begin, jobs,"
                    + " vloeroppervlakte, ST_X(geom), ST_Y(geom)) FROM $ ORDER BY vestiging_nr"))
        .containsExactly("2.910.000.196 t 1984-07-05 6 12.5 68801.58 221358.35", "2.910.000.295 f");
  }

  @Test
  void tabsSeparateToo() {
    loads.load(
        "haltes", loads.write("tab.csv", "halte_id\tnaam\tX\tY\n1\ta, b; c\t70000\t205000\n"));
    assertThat(loads.query("SELECT naam FROM $")).containsExactly("a, b; c");
  }

  @Test
  void anotherEncodingIsRefusedWithThePlaceOfTheByte() {
    byte[] latin =
        "halte_id,naam,X,Y\n1,a,70000,205000\n2,Café,70000,205000\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Path file = loads.write("latin.csv", latin);
    assertThatThrownBy(() -> loads.load("haltes", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("byte 6 van regel 3 is 0xE9")
        .hasMessageContaining("UTF-8");
    assertThat(loads.last().counts().read()).isEqualTo(1);
  }

  @Test
  void oddTextArrivesAsItIsButNotNul() {
    loads.load(
        "haltes",
        loads.write(
            "vreemd.csv",
            "halte_id,naam,X,Y\n1,'\\N\t{} 🏭,70000,205000\n2,nu\u0000l,70000,205001\n"
                + "3,ok,70000,205002\n"));
    assertThat(loads.query("SELECT naam FROM $ ORDER BY halte_code"))
        .containsExactly("'\\N\t{} 🏭", "ok");
    assertThat(loads.rejects()).containsExactly("2 tekst_ongeldig");
  }
}
