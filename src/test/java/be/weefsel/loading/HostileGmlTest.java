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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want our memory, other files, or our patience; and answers that are no data. */
class HostileGmlTest {
  private static final String GOOD =
      GmlText.feature("<gml:Point><gml:pos>1 2</gml:pos></gml:Point>");
  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("kwaad.gml"), text);
  }

  private Path repeated(String head, String piece, int times, String tail) throws IOException {
    return Sources.repeated(folder.resolve("groot.gml"), head, piece, times, tail);
  }

  @Test
  void entitiesAndDoctypesDoNotReachTheParser() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    for (String doctype :
        List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">",
            "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")) {
      Path file = write("<?xml version=\"1.0\"?>" + doctype + "<a>&x;&c;</a>");
      assertThatThrownBy(() -> Sources.of(file))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("kwaad.gml bevat een DOCTYPE")
          .hasMessageNotContaining("geheim");
    }
  }

  @Test
  void aRingBeyondAllBoundsCostsOneRow() throws IOException {
    Path file =
        repeated(
            GmlText.OPEN
                + "<gml:featureMember><a:Ding><a:geom><gml:Polygon><gml:exterior><gml:LinearRing>"
                + "<gml:posList>",
            "1 2 ",
            20_000_000,
            "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></a:geom></a:Ding>"
                + "</gml:featureMember>"
                + GOOD
                + GmlText.CLOSE);
    List<String> shapes = Sources.shapes(file);
    assertThat(shapes.get(0)).startsWith("geometrie_te_groot");
    assertThat(shapes.get(1)).isEqualTo("POINT (1 2)");
  }

  @Test
  void aValueBeyondAllBoundsCostsOneRow() throws IOException {
    Path file =
        repeated(
            GmlText.OPEN + "<gml:featureMember><a:Ding><a:naam>",
            "0123456789",
            10_000_000,
            "</a:naam></a:Ding></gml:featureMember>" + GOOD + GmlText.CLOSE);
    assertThat(Sources.rows(Sources.of(file).get(0), "naam"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("waarde_te_groot").contains("naam"),
            second -> assertThat(second).isEqualTo("d.1 null"));
  }

  @Test
  void aRowOfTooManyPolygonsIsTooLargeAsWell() throws IOException {
    Path file =
        repeated(
            GmlText.OPEN + "<gml:featureMember><a:Ding><a:geom><gml:MultiSurface>",
            "<gml:surfaceMember><gml:Polygon/></gml:surfaceMember>",
            1_200_000,
            "</gml:MultiSurface></a:geom></a:Ding></gml:featureMember>" + GmlText.CLOSE);
    assertThat(Sources.shapes(file).get(0)).startsWith("geometrie_te_groot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a b='|'/>",
        "<a><!--|--></a>",
        "<a><!-->|--></a>",
        "<a><![CDATA[|]]></a>",
        "<a><?b |?></a>",
        "<a b='>|'/>"
      })
  void markupThatTheParserWouldHoldIsRefused(String around) throws IOException {
    String[] parts = around.split("\\|");
    Path file = repeated(parts[0], "0123456789", 20_000_000, parts[1]);
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("miljoen tekens");
  }

  @Test
  void anEntityNameWithoutEndIsRefused() throws IOException {
    Path file = repeated("<a>&", "a", 200_000_000, ";</a>");
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("geen leesbare XML");
  }

  @Test
  void nestingHasABottom() throws IOException {
    Path file = repeated("<FeatureCollection>", "<b>", 100_000, "");
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("in elkaar genest");
    Path row =
        write(
            GmlText.OPEN
                + "<gml:featureMember><a:Ding>"
                + "<a:b>".repeat(40)
                + "1"
                + "</a:b>".repeat(40)
                + "</a:Ding></gml:featureMember>"
                + GOOD
                + GmlText.CLOSE);
    assertThat(Sources.rows(Sources.of(row).get(0), "c"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("rij_te_diep"),
            second -> assertThat(second).isEqualTo("d.1 null"));
  }

  @Test
  void namesWithoutEndAreRefused() throws IOException {
    StringBuilder text = new StringBuilder(GmlText.OPEN + "<gml:featureMember><a:Ding>");
    for (int i = 0; i < 30_000; i++) {
      text.append("<a:n").append(i).append("/>");
    }
    Path file = write(text + "</a:Ding></gml:featureMember>" + GmlText.CLOSE);
    assertThatThrownBy(() -> Sources.of(file)).hasMessageContaining("verschillende namen");
  }
}
