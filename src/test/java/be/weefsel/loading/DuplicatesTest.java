package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static String perceel(int number, String version, double x) {
    return String.format("11001B%04d/00A005;1;%s;%s%n", number, version, Wkt.square(x, 205000, 10));
  }

  @Test
  void versionsCopiesAndRealClashesAreThreeThings() {
    StringBuilder csv = new StringBuilder("CAPAKEY;OIDN;VERSIE;WKT\n");
    csv.append(perceel(1, "1", 70000)); // 1 older
    csv.append(perceel(1, "3", 70001)); // 2 stays
    csv.append(perceel(1, "", 70002)); // 3 older still
    csv.append(perceel(2, "1", 70020)); // 4 stays
    csv.append(perceel(2, "1", 70020)); // 5 the same
    csv.append(perceel(3, "1", 70040)); // 6 differs from
    csv.append(perceel(3, "1", 70041)); // 7 this one
    csv.append(perceel(3, "0", 70042)); // 8 older
    for (int i = 10; i < 20; i++) {
      csv.append(perceel(i, "1", 70000 + 20 * i));
    }
    loads.load("percelen", loads.write("dubbel.csv", csv.toString()));
    assertThat(loads.rejects())
        .containsExactly(
            "1 oudere_versie",
            "3 oudere_versie",
            "5 dubbel",
            "6 dubbele_sleutel",
            "7 dubbele_sleutel",
            "8 oudere_versie");
    assertThat(
            loads.query(
                "SELECT reason FROM beheer.geweigerd WHERE lading_id = ? AND row_number IN (5, 6)"
                    + " ORDER BY row_number",
                loads.last().id()))
        .containsExactly(
            "Rij 4 is in alles hetzelfde (capakey 11001B0002/00A005). (regel 6)",
            "De rijen 6, 7 hebben dezelfde sleutel: capakey 11001B0003/00A005. (regel 7)");
    assertThat(loads.query("SELECT round(ST_XMin(geom)) FROM $ WHERE versie = 3"))
        .containsExactly("70001");
  }

  @Test
  void rowsWithoutAKeyAreNotComparedAndEveryIdIsUnique() {
    String zone =
        "{\"type\":\"Feature\",\"properties\":{\"algplanid\":\"RUP_1\",\"svnaam\":\"wonen\",\"svnr\":\"1\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[3.2,51.1],[3.21,51.1],[3.21,51.11],[3.2,51.1]]]}}";
    loads.load(
        "rup-zones",
        loads.write(
            "zones.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[" + zone + "," + zone + "]}"));
    assertThat(loads.query("SELECT id FROM $ ORDER BY id"))
        .containsExactly("RUP_1.1.1", "RUP_1.1.2");
  }

  @Test
  void idsThatClashGetANumber() {
    loads.load(
        "haltes",
        loads.write(
            "ids.csv",
            "halte_id,naam,X,Y\na/b,1,70000,205000\na b,2,70001,205000\na_b.2,3,70002,205000\n"
                + "a?b,4,70003,205000\n"));
    assertThat(loads.query("SELECT id || '=' || naam FROM $ ORDER BY naam"))
        .containsExactly("a_b=1", "a_b.2=2", "a_b.2.2=3", "a_b.3=4");
  }
}
