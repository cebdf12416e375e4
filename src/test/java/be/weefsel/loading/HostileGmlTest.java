package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.rows.RowSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

  /** A head, a piece many times, a tail. */
  private Path repeated(String head, String piece, long times, String tail) throws IOException {
    Path file = folder.resolve("groot.gml");
    byte[] bytes = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (long i = 0; i < times / 1000; i++) {
        out.write(bytes);
      }
      out.write(tail.getBytes(StandardCharsets.UTF_8));
    }
    return file;
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

  @Test
  void twoSystemsInOneLayerAreNamed() throws IOException {
    String point = "<gml:Point srsName='%s'><gml:pos>4 51</gml:pos></gml:Point>";
    Path file =
        write(
            GmlText.OPEN
                + GmlText.feature(String.format(point, "urn:ogc:def:crs:EPSG::4258"))
                + GmlText.feature(String.format(point, "EPSG:31370"))
                + GmlText.CLOSE);
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("urn:ogc:def:crs:EPSG::4258 en EPSG:31370");
  }

  @Test
  void answersThatAreNoDataAreSaidToBe() throws IOException {
    assertThatThrownBy(
            () ->
                Sources.of(
                    write(
                        "<ows:ExceptionReport xmlns:ows='http://www.opengis.net/ows/1.1'>"
                            + "<ows:Exception exceptionCode='InvalidParameterValue'>"
                            + "<ows:ExceptionText>Feature type Adp unknown</ows:ExceptionText>"
                            + "</ows:Exception></ows:ExceptionReport>")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("'Feature type Adp unknown'");
    assertThatThrownBy(() -> Sources.of(write("<!DOCTYPE html><html><body>404</body></html>")))
        .hasMessageContaining("HTML");
    assertThatThrownBy(() -> Sources.of(write("<kml><Document/></kml>")))
        .hasMessageContaining("<kml>");
    // A service that fails halfway closes its answer in good order.
    assertThatThrownBy(
            () ->
                Sources.of(
                    write(
                        GmlText.OPEN
                            + GOOD
                            + "<truncatedResponse><ExceptionReport><ExceptionText>time-out"
                            + "</ExceptionText></ExceptionReport></truncatedResponse>"
                            + GmlText.CLOSE)))
        .hasMessageContaining("time-out");
  }

  @Test
  void brokenFilesSayWhere() throws IOException {
    assertThatThrownBy(() -> Sources.of(write(GmlText.OPEN + "\n\n" + GOOD)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("kwaad.gml")
        .hasMessageContaining("breekt af: regel 3");
    Path latin =
        Files.write(
            folder.resolve("latin.gml"),
            (GmlText.OPEN + "\n<a:naam>é</a:naam>" + GmlText.CLOSE)
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Sources.of(latin))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("codering")
        .hasMessageContaining("latin.gml");
    assertThatThrownBy(() -> Sources.of(write("<?xml version='1.0' encoding='x-niets'?><a/>")))
        .hasMessageContaining("'x-niets'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
  void theEncodingIsWhatTheFileSays(String encoding) throws IOException {
    String text =
        GmlText.OPEN.replace("UTF-8", encoding)
            + "<gml:featureMember><a:Ding><a:naam>Sint-Annaparochië</a:naam></a:Ding>"
            + "</gml:featureMember>"
            + GmlText.CLOSE;
    List<RowSource> sources =
        Sources.of(Files.write(folder.resolve("tekst.gml"), text.getBytes(encoding)));
    assertThat(Sources.rows(sources.get(0), "naam")).containsExactly("null Sint-Annaparochië");
  }

  @Test
  void valuesThatAreNotTextHaveAMeaning() throws IOException {
    Path file =
        write(
            GmlText.OPEN
                + "<gml:featureMember><a:Ding fid='D.7'><a:leeg xsi:nil='true'>x</a:leeg>"
                + "<a:link xlink:href='http://a/b'/><a:code>1</a:code><a:code>2</a:code>"
                + "<a:deel><a:X><a:y>z</a:y></a:X></a:deel><a:tekst>a &lt; <![CDATA[<b>]]></a:tekst>"
                + "</a:Ding></gml:featureMember>"
                + GmlText.CLOSE);
    RowSource source = Sources.of(file).get(0);
    assertThat(source.columns()).containsExactly("leeg", "link", "code", "deel.X.y", "tekst");
    assertThat(Sources.rows(source, "leeg", "LINK", "code", "deel.x.y", "tekst"))
        .containsExactly("D.7 null http://a/b 1; 2 z a < <b>");
  }
}
