package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What QGIS opens in one click. */
class QgisTest {
  private final Client client = Client.shared();
  private final String home = StyledMeting.path();

  @Test
  void thePageOffersTheFiles() {
    HttpResponse<String> page = client.get(home + "/qgis");
    assertThat(page.statusCode()).isEqualTo(200);
    for (String file : List.of("weefsel.qgz", "weefsel.qlr", "connections.xml")) {
      assertThat(page.body()).contains(home + "/qgis/" + file);
      HttpResponse<String> answer = client.get(home + "/qgis/" + file);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment; filename=");
    }
  }

  @Test
  void theProjectHoldsEveryLayerStyledAndInItsGroup() throws Exception {
    Document project = project(Client.shared(), "");
    assertThat(Documents.text(project.getDocumentElement(), "authid")).isEqualTo("EPSG:31370");
    List<Element> groups = new ArrayList<>(Documents.all(project, "layer-tree-group"));
    groups.remove(0);
    assertThat(groups)
        .extracting(g -> g.getAttribute("name"))
        .containsExactly("Bronnen", "Geschiktheid", "Overige lagen");
    assertThat(Documents.all(project, "maplayer"))
        .extracting(l -> Documents.text(l, "layername"))
        .containsExactlyInAnyOrder(
            "Haltes <&>", "Geschiktheid", "Geschiktheid (overzicht)", "Oud", "Tabel");
    // Whatever stands in the tree is there, and the other way round.
    List<String> ids =
        Documents.all(project, "maplayer").stream().map(l -> Documents.text(l, "id")).toList();
    assertThat(Documents.all(project, "layer-tree-layer"))
        .extracting(l -> l.getAttribute("id"))
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(Documents.all(project, "item"))
        .extracting(Element::getTextContent)
        .containsExactlyInAnyOrderElementsOf(ids);
    Element suitability = layer(project, "Geschiktheid");
    assertThat(suitability.getAttribute("hasScaleBasedVisibilityFlag")).isEqualTo("1");
    assertThat(suitability.getAttribute("minScale")).isEqualTo("42900");
    assertThat(Documents.all(suitability, "map-layer-style"))
        .extracting(s -> s.getAttribute("name"))
        .containsExactly("Kantoor", "Grootte");
    assertThat(Documents.text(suitability, "attribution")).isEqualTo("Bron & co");
    assertThat(Documents.text(suitability, "license")).isEqualTo("CC0");
    assertThat(Documents.text(project.getDocumentElement(), "DefaultViewExtent")).isNotNull();
    Element view = Documents.all(project, "DefaultViewExtent").get(0);
    assertThat(view.getAttribute("xmin") + " " + view.getAttribute("ymax")).isEqualTo("4.2 50.9");
  }

  @Test
  void fromAfarTilesStandInForManyFeatures() throws Exception {
    Element tiles = layer(project(Client.shared(), ""), "Geschiktheid (overzicht)");
    assertThat(tiles.getAttribute("type")).isEqualTo("vector-tile");
    assertThat(tiles.getAttribute("maxScale")).isEqualTo("42900");
    assertThat(Documents.text(tiles, "datasource"))
        .endsWith("%2Ftiles%2FWebMercatorQuad%2F%7Bz%7D%2F%7By%7D%2F%7Bx%7D&zmin=6&zmax=14");
    assertThat(Documents.all(tiles, "style"))
        .allSatisfy(s -> assertThat(Documents.all(s, "symbol")).hasSize(1));
    assertThat(Documents.all(tiles, "style"))
        .extracting(s -> s.getAttribute("expression"))
        .endsWith(
            "NOT (coalesce(\"uitgesloten\" = true, false)"
                + " OR coalesce(\"kantoor_klasse\" = 1, false)"
                + " OR coalesce(\"kantoor_klasse\" IN (4, 5), false))");
  }

  @Test
  void addressesAreThoseThatUsersSee() throws Exception {
    try (Server server = StyledMeting.behind("https://kaart.example/weefsel/")) {
      Client visitor = new Client(server.url());
      Document project = project(visitor, "");
      assertThat(Documents.all(project, "datasource"))
          .extracting(Element::getTextContent)
          .allMatch(
              s ->
                  s.contains("url='https://kaart.example/weefsel" + home + "/'")
                      || s.contains("url=https:%2F%2Fkaart.example%2Fweefsel"));
      assertThat(visitor.get(home + "/qgis/connections.xml").body())
          .contains("url=\"https://kaart.example/weefsel" + home + "/\"");
      assertThat(visitor.get(home + "/qgis/weefsel.qlr").body())
          .contains("https://kaart.example/weefsel" + home)
          .doesNotContain("localhost");
    }
  }

  @Test
  void anAuthenticationIsNamedInEverySource() throws Exception {
    assertThat(Documents.all(project(Client.shared(), "?authcfg=abc1234"), "datasource"))
        .extracting(Element::getTextContent)
        .allMatch(s -> s.contains("authcfg='abc1234'") || s.endsWith("&authcfg=abc1234"));
    client.problem(400, home + "/qgis/weefsel.qgz?authcfg=a'b");
    client.problem(400, home + "/qgis/weefsel.qlr?token=x");
  }

  @Test
  void theSameProjectHasTheSameBytes() throws Exception {
    assertThat(zip(client, "")).isEqualTo(zip(client, ""));
  }

  @Test
  void theLayerDefinitionHoldsTheSameLayers() throws Exception {
    Document definition = Documents.parse(client.get(home + "/qgis/weefsel.qlr").body());
    assertThat(definition.getDocumentElement().getTagName()).isEqualTo("qlr");
    assertThat(Documents.all(definition, "maplayer"))
        .extracting(l -> Documents.text(l, "id"))
        .containsExactlyElementsOf(
            Documents.all(project(Client.shared(), ""), "maplayer").stream()
                .map(l -> Documents.text(l, "id"))
                .toList());
  }

  private static Element layer(Document project, String name) {
    return Documents.all(project, "maplayer").stream()
        .filter(l -> Documents.text(l, "layername").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Document project(Client visitor, String query) throws Exception {
    return Documents.parse(Documents.unzip(zip(visitor, query)));
  }

  private byte[] zip(Client visitor, String query) {
    HttpResponse<byte[]> answer = visitor.bytes("GET", home + "/qgis/weefsel.qgz" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
