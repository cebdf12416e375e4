package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.formats.Sources;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON that is not quite what it should be. */
class GeoJsonFaultsTest {
  private static final String OPEN = "{\"type\":\"FeatureCollection\",\"features\":[";
  private static final String GOOD =
      "{\"type\":\"Feature\",\"properties\":{\"naam\":\"goed\"},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}";
  private static final String CLOSE = "]}";
  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("kwaad.geojson"), text);
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
  }

  private Path geometry(String geometry) throws IOException {
    return write(OPEN + feature("{}", geometry) + "," + GOOD + CLOSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"Point\",\"coordinates\":[1e999,2]}|coordinaat_ongeldig",
        "{\"type\":\"Point\",\"coordinates\":[NaN,NaN]}|coordinaat_ongeldig",
        "{\"type\":\"Point\",\"coordinates\":[1,-Infinity]}|coordinaat_ongeldig",
        "{\"type\":\"Point\",\"coordinates\":[\"1\",\"2\"]}|geen getal: 1",
        "{\"type\":\"Point\",\"coordinates\":[1]}|maar één coördinaat",
        "{\"type\":\"Point\",\"coordinates\":[[1,2]]}|anders genest dan bij Point",
        "{\"type\":\"Polygon\",\"coordinates\":[[1,2],[3,4]]}|anders genest dan bij Polygon",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[[3]]]]}|geen getal: [",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[]]]}|geen getal",
        "{\"type\":\"LineString\",\"coordinates\":{\"a\":1}}|geen getal",
        "{\"type\":\"Klodder\",\"coordinates\":[1,2]}|type Klodder bestaat niet",
        "{\"type\":\"Point\"}|geen coördinaten",
        "[1,2]|geen object",
        "\"POINT(1 2)\"|geen object",
      })
  void aGeometryThatCannotBeReadCostsOneRow(String geometry, String reason) throws IOException {
    assertThat(Sources.shapes(geometry(geometry)))
        .satisfiesExactly(
            first -> assertThat(first).contains(reason),
            second -> assertThat(second).isEqualTo("POINT (1 2)"));
  }

  @Test
  void numbersOfManyDigits() throws IOException {
    String digits = "1".repeat(10_000);
    assertThat(
            Sources.shapes(geometry("{\"type\":\"Point\",\"coordinates\":[" + digits + ".5,2]}")))
        .satisfiesExactly(
            first -> assertThat(first).contains("meer dan 1000 tekens"),
            second -> assertThat(second).isEqualTo("POINT (1 2)"));
    Path file = write(OPEN + feature("{\"naam\":" + digits + ".5}", "null") + "," + GOOD + CLOSE);
    assertThat(Sources.rows(Sources.of(file).get(0), "naam"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("waarde_te_groot"),
            second -> assertThat(second).isEqualTo("null goed"));
  }

  @Test
  void namesAndValuesThatLookLikeSomethingElse() throws IOException {
    Path file =
        write(
            OPEN
                + feature(
                    "{\"naam'); DROP TABLE x;--\":1,\"a\\\"b\":NaN,\"naam\":\"eerst\","
                        + "\"naam\":\"dan\",\"NAAM\":\"x\",\"lijst\":[1,{\"b\":null}]}",
                    "null")
                + CLOSE);
    RowSource source = Sources.of(file).get(0);
    assertThat(source.columns())
        .containsExactly("naam'); DROP TABLE x;--", "a\"b", "naam", "lijst");
    assertThat(Sources.rows(source, "naam'); drop table x;--", "a\"b", "naam", "lijst"))
        .containsExactly("null 1 null eerst [1,{\"b\":null}]");
  }

  @Test
  void whatIsNoGeoJsonIsSaidToBeSomethingElse() throws IOException {
    refused("{\"title\":\"Not Found\",\"status\":404,\"detail\":\"no layer\"}", "no layer");
    refused("{\"type\":\"FeatureCollection\"}", "geen lijst \"features\"");
    refused("{\"a\":1}", "niet vermeld");
    refused(OPEN + GOOD + "," + CLOSE + "]}", "kwaad.geojson, regel 1");
    refused(OPEN + GOOD, "breekt af");
    refused(OPEN + GOOD + CLOSE + "{}", "volgt er nog iets");
    refused("<html><body>Fout 500</body></html>", "HTML");
    Files.write(
        folder.resolve("latin.geojson"),
        (OPEN + feature("{\"naam\":\"é\"}", "null") + CLOSE).getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Sources.of(folder.resolve("latin.geojson")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("geen UTF-8");
  }

  @Test
  void whatTheParserMetIsNotQuoted() throws IOException {
    Path file = write(OPEN + "{\"type\":\"Feature\",\"properties\":{\"naam\":JanPeeters}}" + CLOSE);
    assertThatThrownBy(() -> Sources.shapes(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("kwaad.geojson, regel 1, teken ")
        .hasMessageNotContaining("Jan");
    Path lines = Files.writeString(folder.resolve("x.jsonl"), GOOD + "\n{\"naam\":JanPeeters}\n");
    assertThat(Sources.shapes(lines).get(1)).contains("rij_onleesbaar").doesNotContain("Jan");
  }

  private void refused(String text, String reason) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> Sources.shapes(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aFileOfBrokenLinesIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "a\nb\nc\n");
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("van de eerste 3 rijen is er geen leesbaar");
  }
}
