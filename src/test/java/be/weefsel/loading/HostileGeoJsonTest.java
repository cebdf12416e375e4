package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.formats.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON that wants our memory, and JSON that is not quite what it should be. */
class HostileGeoJsonTest {
  private static final String OPEN = "{\"type\":\"FeatureCollection\",\"features\":[";
  private static final String GOOD =
      "{\"type\":\"Feature\",\"properties\":{\"naam\":\"goed\"},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}";
  private static final String CLOSE = "]}";
  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("kwaad.geojson"), text);
  }

  private Path repeated(String name, String head, String piece, int times, String tail)
      throws IOException {
    return Sources.repeated(folder.resolve(name), head, piece, times, tail);
  }

  @Test
  void aRingBeyondAllBoundsCostsOneRow() throws IOException {
    Path file =
        repeated(
            "ring.geojson",
            OPEN
                + "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[",
            "[1,2],",
            6_000_000,
            "[1,2]]]}}," + GOOD + CLOSE);
    assertThat(Sources.shapes(file))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("geometrie_te_groot"),
            second -> assertThat(second).isEqualTo("POINT (1 2)"));
  }

  @Test
  void ringsWithoutEndCostOneRow() throws IOException {
    Path file =
        repeated(
            "ringen.geojson",
            OPEN + "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"coordinates\":[[",
            "[],",
            6_000_000,
            "[]]],\"type\":\"Polygon\"}}," + GOOD + CLOSE);
    assertThat(Sources.shapes(file).get(0)).startsWith("geometrie_te_groot");
    assertThat(Sources.shapes(file).get(1)).isEqualTo("POINT (1 2)");
  }

  @Test
  void aTextBeyondAllBounds() throws IOException {
    String head = "{\"type\":\"Feature\",\"properties\":{\"naam\":\"";
    String tail = "\"},\"geometry\":null}";
    Path whole =
        repeated("tekst.geojson", OPEN + GOOD + "," + head, "0123456789", 10_000_000, tail + CLOSE);
    assertThatThrownBy(() -> Sources.of(whole))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("tekst.geojson, regel 1")
        .hasMessageContaining("langer dan 10 miljoen tekens");
    Path lines =
        repeated("tekst.ndjson", GOOD + "\n" + head, "0123456789", 10_000_000, tail + "\n" + GOOD);
    assertThat(Sources.rows(Sources.of(lines).get(0), "naam"))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("null goed"),
            second -> assertThat(second).startsWith("rij_onleesbaar").contains("10 miljoen"),
            third -> assertThat(third).isEqualTo("null goed"));
  }

  @Test
  void aListBeyondAllBoundsInOnePropertyCostsOneRow() throws IOException {
    Path file =
        repeated(
            "lijst.geojson",
            OPEN + "{\"type\":\"Feature\",\"properties\":{\"naam\":[",
            "1,",
            20_000_000,
            "1]},\"geometry\":null}," + GOOD + CLOSE);
    assertThat(Sources.rows(Sources.of(file).get(0), "naam"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("waarde_te_groot").contains("naam"),
            second -> assertThat(second).isEqualTo("null goed"));
  }

  @Test
  void nestingHasABottom() throws IOException {
    for (String member : List.of("\"x\":", "\"geometry\":{\"type\":\"Point\",\"coordinates\":")) {
      Path file = write(OPEN + "{\"type\":\"Feature\"," + member + "[".repeat(100_000));
      assertThatThrownBy(() -> Sources.of(file))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("kwaad.geojson, regel 1")
          .hasMessageContaining("in elkaar genest");
    }
  }
}
