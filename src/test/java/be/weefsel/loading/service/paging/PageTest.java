package be.weefsel.loading.service.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself, before its rows are read. */
class PageTest {
  @TempDir private Path folder;
  private final List<String> ids = new ArrayList<>();

  private Page read(String name, String text) throws IOException {
    return Page.again(Files.writeString(folder.resolve(name), text), "de dienst", ids::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GML2", "GML3", "GML3.2"})
  void whatGdalWritesIsCounted(String format) throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("in.csv"),
            "n,WKT\n1,POINT(70000 205000)\n2,POINT(70001 205000)\n3,POINT(70002 205000)\n");
    Path gml = folder.resolve("uit.gml");
    Gdal.ogr2ogr("-f", "GML", "-dsco", "FORMAT=" + format, gml.toString(), csv.toString());
    Page page = Page.again(gml, "de dienst", ids::add);
    assertThat(page.features()).isEqualTo(3);
    assertThat(page.ending()).isEqualTo("gml");
    assertThat(ids).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void wfs2NamesItsTotalAndItsNextPage() throws IOException {
    Page page =
        read(
            "a.gml",
            "<wfs:FeatureCollection xmlns:wfs='http://www.opengis.net/wfs/2.0'"
                + " xmlns:gml='http://www.opengis.net/gml/3.2' numberMatched='12'"
                + " numberReturned='2' next='https://host/wfs?startIndex=2'>"
                + "<wfs:boundedBy><gml:Envelope/></wfs:boundedBy>"
                + "<wfs:member><ADP gml:id='ADP.1'><naam gml:id='x'/></ADP></wfs:member>"
                + "<wfs:member><ADP gml:id='ADP.2'/></wfs:member></wfs:FeatureCollection>");
    assertThat(page).isEqualTo(new Page(2, 12L, "https://host/wfs?startIndex=2", "gml"));
    assertThat(ids).containsExactly("ADP.1", "ADP.2");
  }

  @Test
  void wfs11MayPutAllFeaturesInOneMember() throws IOException {
    Page page =
        read(
            "a.gml",
            "<FeatureCollection xmlns:gml='http://www.opengis.net/gml' numberOfFeatures='2'>"
                + "<gml:featureMembers><A gml:id='1'/><A gml:id='2'/></gml:featureMembers>"
                + "</FeatureCollection>");
    assertThat(page).isEqualTo(new Page(2, null, null, "gml"));
  }

  @Test
  void theNextLinkInGeoJsonIsChosenAmongOthers() throws IOException {
    Page page =
        read(
            "a.geojson",
            """
            {"type": "FeatureCollection", "numberMatched": 7, "links": [
              {"rel": "self", "href": "a"},
              {"rel": "next", "type": "text/html", "href": "b"},
              {"rel": "next", "type": "application/json", "href": "c"},
              {"rel": "next", "type": "application/geo+json", "href": "d"},
              {"rel": "next", "type": "application/flatgeobuf", "href": "e"}],
             "features": [{"type": "Feature", "id": 4, "properties": {"id": "binnen"}},
                          {"id": null}, {"type": "Feature"}]}
            """);
    assertThat(page).isEqualTo(new Page(3, 7L, "d", "geojson"));
    assertThat(ids).containsExactly("4");
  }

  @Test
  void pagesThatAreCutOffAreNotAccepted() {
    assertThatThrownBy(() -> read("a.gml", "<FeatureCollection><member><A/></member>"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("onleesbaar");
    assertThatThrownBy(() -> read("a.geojson", "{\"features\":[{\"id\":1},"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("onleesbaar");
  }
}
