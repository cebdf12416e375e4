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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are no data, broken files, and texts in other encodings. */
class GmlFaultsTest {
  private static final String GOOD =
      GmlText.feature("<gml:Point><gml:pos>1 2</gml:pos></gml:Point>");
  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("kwaad.gml"), text);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<gml:Point><gml:pos>1 x</gml:pos></gml:Point>|'x' is geen getal",
        "<gml:Point><gml:pos>1 NaN</gml:pos></gml:Point>|'NaN' is geen getal",
        "<gml:Point><gml:pos>1</gml:pos></gml:Point>|een positie heeft 1",
        "<gml:Point><gml:pos>1 2 3 4</gml:pos></gml:Point>|een positie heeft 4",
        "<gml:LineString><gml:posList>1 2 3</gml:posList></gml:LineString>|een positie heeft 1",
        "<gml:LineString><gml:coordinates>1,2 3</gml:coordinates></gml:LineString>|positie heeft 1",
        "<gml:Klothoide/>|Klothoide is niet bekend",
        "<gml:MultiSurface><gml:surfaceMember xlink:href='#p'/></gml:MultiSurface>|(#p)",
        "<gml:MultiSurface><gml:surfaceMember><gml:Point/></gml:surfaceMember></gml:MultiSurface>"
            + "|geen vlak",
      })
  void whatCannotBeReadCostsOneRow(String geometry, String reason) throws IOException {
    Path file =
        write(
            GmlText.OPEN
                + GmlText.feature(geometry)
                + GmlText.feature("<gml:Point><gml:pos>1 2</gml:pos></gml:Point>")
                + GmlText.CLOSE);
    List<String> shapes = Sources.shapes(file);
    assertThat(shapes.get(0)).startsWith("geometrie_onleesbaar: ").contains(reason);
    assertThat(shapes.get(1)).isEqualTo("POINT (1 2)");
  }
}
