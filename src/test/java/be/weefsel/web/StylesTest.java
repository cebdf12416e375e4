package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How layers are drawn, as the programs of users get it. */
class StylesTest {
  private final Client client = Client.shared();
  private final String home = StyledMeting.path();

  @Test
  void everyLayerWithAPlaceHasItsStylesAndTheMetingHasOneOfAll() {
    JsonNode list = client.json(home + "/styles");
    assertThat(list.get("default").asText()).isEqualTo("weefsel");
    assertThat(list.get("styles"))
        .extracting(s -> s.get("id").asText())
        .containsExactly(
            "weefsel", "geschiktheid-kantoor", "geschiktheid-grootte", "haltes", "oud");
    JsonNode ofLayer = client.json(home + "/collections/geschiktheid/styles");
    assertThat(ofLayer.get("default").asText()).isEqualTo("geschiktheid-kantoor");
    assertThat(ofLayer.get("styles")).hasSize(2);
    assertThat(client.json(home + "/collections/tabel/styles").get("styles")).isEmpty();
  }

  @Test
  void everyLinkOfAStyleWorksAndIsOfItsType() {
    List<JsonNode> links = new ArrayList<>();
    for (JsonNode style : client.json(home + "/styles").get("styles")) {
      style.get("links").forEach(links::add);
    }
    assertThat(links).hasSizeGreaterThan(30);
    for (JsonNode link : links) {
      HttpResponse<String> answer = client.get(link.get("href").asText());
      assertThat(answer.statusCode()).as(link.toString()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith(link.get("type").asText());
    }
  }

  @Test
  void theStylesAreFoundFromTheLandingPageAndTheCollections() {
    String rel = "http://www.opengis.net/def/rel/ogc/1.0/styles";
    assertThat(Client.link(client.json(home), rel)).endsWith(home + "/styles");
    JsonNode collection = client.json(home + "/collections/geschiktheid");
    assertThat(Client.link(collection, rel)).endsWith("/collections/geschiktheid/styles");
    assertThat(Client.link(collection, "stylesheet"))
        .endsWith("/styles/geschiktheid-kantoor?f=mapbox");
    assertThat(Client.link(client.json(home + "/collections/tabel"), rel)).isNull();
    List<String> conformance = new ArrayList<>();
    client.json(home + "/conformance").get("conformsTo").forEach(c -> conformance.add(c.asText()));
    String styles = "http://www.opengis.net/spec/ogcapi-styles-1/1.0/conf/";
    assertThat(conformance)
        .contains(
            styles + "core",
            styles + "html",
            styles + "mapbox-styles",
            styles + "sld-10",
            styles + "sld-11");
  }

  @Test
  void mapLibreGetsTheClassesAsTheyAreKept() {
    JsonNode style = client.json(home + "/styles/geschiktheid-kantoor?f=mapbox");
    assertThat(style.get("version").asInt()).isEqualTo(8);
    JsonNode fill = style.at("/layers/0");
    assertThat(fill.get("source-layer").asText()).isEqualTo("geschiktheid");
    // Something stands for the features at low zooms.
    assertThat(fill.has("minzoom")).isFalse();
    assertThat(fill.at("/paint/fill-color"))
        .isEqualTo(
            Client.parse(
                """
                ["case",
                 ["==", ["get", "uitgesloten"], true], "#cccccc",
                 ["==", ["get", "kantoor_klasse"], 1], "#ffffcc",
                 ["in", ["get", "kantoor_klasse"], ["literal", [4, 5]]], "#253494",
                 "#757575"]
                """));
    assertThat(fill.at("/paint/fill-opacity").asDouble()).isEqualTo(0.9);
    assertThat(style.at("/layers/1/paint/line-color").asText()).isEqualTo("#555555");
    assertThat(style.at("/sources/geschiktheid/type").asText()).isEqualTo("vector");
    assertThat(style.at("/sources/geschiktheid/url").asText())
        .startsWith("http://")
        .endsWith(home + "/collections/geschiktheid/tiles/WebMercatorQuad/tilejson.json");
  }

  @Test
  void mapLibreComparesOnlyNumbersWithBounds() {
    JsonNode layer = client.json(home + "/styles/geschiktheid-grootte?f=mapbox").at("/layers/0");
    assertThat(layer.at("/paint/fill-color/3"))
        .isEqualTo(
            Client.parse(
                """
                ["all", ["==", ["typeof", ["get", "oppervlakte"]], "number"],
                 [">=", ["get", "oppervlakte"], 2.5], ["<", ["get", "oppervlakte"], 100.0]]
                """));
    assertThat(layer.get("filter"))
        .isEqualTo(
            Client.parse(
                "[\"all\", [\"in\", [\"get\", \"kantoor_klasse\"], [\"literal\", [4, 5]]]]"));
  }

  @Test
  void whatNoClassDrawsIsFilteredOut() {
    JsonNode circle = client.json(home + "/styles/haltes?f=mapbox").at("/layers/0");
    assertThat(circle.get("type").asText()).isEqualTo("circle");
    assertThat(circle.get("filter"))
        .isEqualTo(
            Client.parse("[\"all\", [\"any\", [\"==\", [\"get\", \"soort\"], \"bus 's\"]]]"));
    assertThat(circle.at("/paint/circle-radius").asDouble()).isEqualTo(4);
    assertThat(circle.get("minzoom").asInt()).isEqualTo(12);
  }

  @Test
  void aLayerFromBeforeThereWereStylesIsDrawnPlainly() {
    JsonNode layer = client.json(home + "/styles/oud?f=mapbox").at("/layers/0");
    assertThat(layer.at("/paint/fill-color").asText()).matches("#[0-9a-f]{6}");
  }

  @Test
  void theStyleOfTheMetingHoldsAllLayersInDrawingOrder() {
    JsonNode style = client.json(home + "/styles/weefsel?f=mapbox");
    assertThat(style.get("layers"))
        .extracting(l -> l.get("id").asText())
        .containsExactly(
            "background",
            "oud-fill",
            "oud-outline",
            "geschiktheid-kantoor-fill",
            "geschiktheid-kantoor-outline",
            "haltes-circle");
    assertThat(style.at("/layers/1/layout/visibility").asText()).isEqualTo("none");
    assertThat(style.at("/layers/3/layout/visibility").isMissingNode()).isTrue();
    assertThat(style.at("/center/0").asDouble()).isEqualTo(4.35);
  }

  @Test
  void sldHasTheSameClassesInBothVersions() {
    for (String version : List.of("sld10", "sld11")) {
      Document sld = xml("/styles/geschiktheid-kantoor?f=" + version);
      assertThat(sld.getDocumentElement().getAttribute("version"))
          .isEqualTo(version.equals("sld10") ? "1.0.0" : "1.1.0");
      List<Element> rules = Documents.all(sld, "Rule");
      assertThat(rules)
          .extracting(r -> Documents.text(r, "Title"))
          .containsExactly("uit", "laag", "hoog", "geen score");
      assertThat(Documents.all(rules.get(0), "PropertyName").get(0).getTextContent())
          .isEqualTo("uitgesloten");
      assertThat(Documents.all(rules.get(2), "Literal"))
          .extracting(Element::getTextContent)
          .containsExactly("4", "5");
      assertThat(Documents.all(rules.get(3), "ElseFilter")).hasSize(1);
      assertThat(sld.getDocumentElement().getTextContent()).contains("#253494");
      // 559082264 / 2^13 on the equator; 51 degrees north it is cos(51°) of that.
      assertThat(Documents.text(rules.get(0), "MaxScaleDenominator")).isEqualTo("42900");
    }
    assertThat(Documents.all(xml("/styles/weefsel?f=sld10"), "NamedLayer")).hasSize(3);
  }

  @Test
  void sldLimitsAlsoWhatItsClassesLeaveOver() {
    List<Element> rules = Documents.all(xml("/styles/geschiktheid-grootte?f=sld11"), "Rule");
    Element middle = rules.get(1);
    assertThat(Documents.text(middle, "Title")).isEqualTo("2,5 tot 100");
    assertThat(Documents.all(middle, "PropertyIsGreaterThanOrEqualTo")).hasSize(1);
    assertThat(Documents.all(middle, "PropertyIsLessThan")).hasSize(1);
    Element rest = rules.get(3);
    assertThat(Documents.all(rest, "ElseFilter")).isEmpty();
    assertThat(Documents.all(rest, "PropertyIsNull")).hasSize(1);
    assertThat(Documents.all(rest, "Not")).hasSize(1);
  }

  @Test
  void qgisGetsRulesAliasesAndUnits() {
    Document qml = xml("/styles/geschiktheid-kantoor?f=qml");
    assertThat(Documents.all(qml, "rule"))
        .extracting(r -> r.getAttribute("filter"))
        .containsExactly(
            "\"uitgesloten\" = true",
            "\"kantoor_klasse\" = 1",
            "\"kantoor_klasse\" IN (4, 5)",
            "ELSE");
    assertThat(Documents.all(qml, "alias"))
        .extracting(a -> a.getAttribute("name"))
        .containsExactly("Kantoor: klasse", "Uitgesloten", "Grootte (m²)");
    assertThat(Documents.all(xml("/styles/haltes?f=qml"), "rule").get(0).getAttribute("filter"))
        .isEqualTo("\"soort\" = 'bus ''s'");
  }

  @Test
  void theLegendNamesColoursBoundsAndUnits() {
    JsonNode legend = client.json(home + "/styles/geschiktheid-grootte/legend?f=json");
    JsonNode first = legend.at("/legends/0");
    assertThat(first.get("unit").asText()).isEqualTo("m²");
    assertThat(first.get("classes"))
        .extracting(c -> c.get("label").asText() + " " + c.get("colour").asText())
        .containsExactly(
            "minder dan 2,5 #ffffd4",
            "2,5 tot 100 #fe9929",
            "100 of meer #993404",
            "geen cijfer #cccccc");
    assertThat(first.at("/classes/1/from").asDouble()).isEqualTo(2.5);
    Document svg = xml("/styles/weefsel/legend?f=svg");
    assertThat(Documents.all(svg, "text"))
        .extracting(Element::getTextContent)
        .contains("Haltes <&>", "'s avonds", "Kantoor", "hoog");
    assertThat(Documents.all(svg, "rect"))
        .extracting(r -> r.getAttribute("fill"))
        .contains("#253494");
  }

  @Test
  void labelsAreInTheLanguageOfTheReader() {
    JsonNode legend =
        client.json(home + "/styles/geschiktheid-grootte/legend?f=json", "Accept-Language", "en");
    assertThat(legend.at("/legends/0/classes/0/label").asText()).isEqualTo("less than 2.5");
    // But a page is in Dutch as a whole.
    String page = home + "/styles/geschiktheid-grootte?f=html";
    assertThat(client.get(page, "Accept-Language", "en").body())
        .contains("minder dan 2,5")
        .doesNotContain("less than 2.5");
  }

  @Test
  void programsAndBrowsersGetWhatTheyAskFor() {
    String path = home + "/styles/geschiktheid-kantoor";
    assertThat(type(client.get(path))).isEqualTo("application/vnd.mapbox.style+json");
    assertThat(type(client.get(path, "Accept", "application/vnd.ogc.sld+xml")))
        .startsWith("application/vnd.ogc.sld+xml");
    assertThat(type(client.get(path, "Accept", "text/html"))).startsWith("text/html");
    assertThat(client.get(path + "?f=html").body()).contains("/legend?f=svg");
    String ofLayer = home + "/collections/geschiktheid/styles/geschiktheid-kantoor";
    assertThat(client.get(ofLayer + "?f=qml").body()).isEqualTo(client.get(path + "?f=qml").body());
  }

  @Test
  void whatIsNotThereIsSaidWithWhatIs() {
    assertThat(client.problem(404, home + "/styles/geen").get("detail").asText())
        .contains("geschiktheid-kantoor");
    client.problem(404, home + "/collections/haltes/styles/oud");
    assertThat(client.problem(400, home + "/styles/weefsel?f=qml").get("detail").asText())
        .contains("mapbox, sld10, sld11");
    client.problem(400, home + "/styles/haltes?f=png&x=1");
  }

  private Document xml(String path) {
    HttpResponse<String> answer = client.get(home + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Documents.parse(answer.body());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }
}
