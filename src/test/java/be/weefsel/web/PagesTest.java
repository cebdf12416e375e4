package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String UITLEG = "/collections/geschiktheid/items/11001A0000-00A001/uitleg";
  private final Client client = Client.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/collections",
        "/collections/percelen",
        "/collections/percelen/items",
        "/collections/percelen/items?sortby=-niscode&bebouwd=true&limit=5",
        "/collections/percelen/schema",
        "/collections/percelen/queryables",
        "/collections/geschiktheid/sortables",
        "/collections/percelen/bronnen",
        "/methode",
        "/methode/score",
        "/collections/percelen/items/11001A0000-00A001",
        "/collections/kernen/items/11001A",
        "/conformance",
        "/api.html",
        "/metingen",
        "/metingen/nulmeting/",
        "/kaart",
        UITLEG
      })
  void pagesAreWellFormedEscapedAndLoadNothingFromElsewhere(String path) {
    HttpResponse<String> page = client.get(path, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .startsWith("<!DOCTYPE html>")
        .contains("lang=\"nl\"")
        .doesNotContain("<script>")
        .doesNotContain("<b>")
        .doesNotContain("<kern>");
    Matcher loaded = Pattern.compile("(?:src|stylesheet\" href)=\"([^\"]*)\"").matcher(page.body());
    while (loaded.find()) {
      assertThat(loaded.group(1)).startsWith("/");
      assertThat(client.get(loaded.group(1)).statusCode()).isEqualTo(200);
    }
    Matcher links = Pattern.compile("<a href=\"(http://localhost[^\"]*)\"").matcher(page.body());
    while (links.find()) {
      String href = links.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
      assertThat(client.get(href).statusCode()).as(href).isIn(200, 410);
    }
  }

  @Test
  void everyPathOfTheApiSaysWhatItGives() {
    assertThat(client.get("/api.html").body())
        .contains("/collections/percelen/search")
        .doesNotContain("<td></td>");
  }

  @Test
  void makersOfMapsFindTilesAndStylesFromTheFirstPage() {
    assertThat(client.get("/?f=html").body())
        .contains("/tiles?f=html\">vectortegels")
        .contains("/styles?f=html\">stijlen");
  }

  @Test
  void hostileTextIsShownAsText() {
    assertThat(client.get("/collections/percelen/items?f=html&limit=1").body())
        .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  }

  @Test
  void theTableGoesOnToTheNextPage() {
    String page = client.get("/collections/percelen/items?f=html").body();
    assertThat(page).contains("100 van 2500 objecten");
    Matcher next = Pattern.compile("href=\"([^\"]*)\">Volgende").matcher(page);
    assertThat(next.find()).isTrue();
    assertThat(client.get(next.group(1).replace("&amp;", "&")).body())
        .contains("11001A0000-00A101")
        .contains("Eerste pagina");
  }

  @Test
  void theFormOfATableIsSentWithoutWhatWasLeftOpen() {
    HttpResponse<String> sent =
        client.get("/collections/haltes/items?soort=bus&filter=&bbox=&sortby=&limit=&f=html");
    assertThat(sent.statusCode()).isEqualTo(302);
    String address = sent.headers().firstValue("Location").orElseThrow();
    assertThat(address).endsWith("/collections/haltes/items?soort=bus&f=html");
    String page = client.get(address).body();
    assertThat(page).contains("1 van 1 objecten").contains("samoa").doesNotContain("brugge");
    assertThat(page).contains("<option value=\"bus\" selected=\"selected\">bus</option>");
  }

  @Test
  void anExplanationAddsUpToTheScore() {
    JsonNode uitleg = client.json(UITLEG);
    JsonNode kantoor = uitleg.at("/profielen/1");
    assertThat(kantoor.get("profiel").asText()).isEqualTo("kantoor");
    assertThat(kantoor.get("somBijdragen").asDouble()).isEqualTo(kantoor.get("score").asDouble());
    assertThat(kantoor.get("criteria")).hasSize(3);
    assertThat(kantoor.at("/criteria/1/bron").asText()).contains("lading 3");
    assertThat(kantoor.at("/criteria/2/waarde").isNull()).isTrue();
    assertThat(uitleg.get("voetnoot").asText())
        .startsWith("Indicatie op basis van registers op 2026-06-30. Geen attest, uittreksel of")
        .contains("niet getoetst: Bebouwing; ")
        .contains("watertoets");
  }

  @Test
  void theExplanationPageShowsEveryStep() {
    assertThat(client.get(UITLEG + "?f=html").body())
        .contains("Afstand tot halte")
        .contains("123,46 m")
        .contains("halte 4017")
        .contains("haltes, lading 3, 2026-01-01")
        .contains("geen gegeven: gebouwen niet geladen")
        .contains("0,7226")
        .contains("dekking 65 %")
        .contains("ligt op een bedrijventerrein")
        .contains("Geen attest, uittreksel of beslissing; niet getoetst:");
  }

  @Test
  void theExplanationAsCsvHasALinePerCriterionAndProfile() {
    assertThat(client.get(UITLEG + "?f=csv").body().lines())
        .hasSize(4)
        .anyMatch(l -> l.contains(",kantoor,0.7226346666666668,65,4,kansrijk,c01_bestemming,"));
  }
}
