package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same features in every format that a client may ask for. */
class FormatsTest {
  private static final String ITEMS = "/collections/percelen/items?limit=3";
  private final Client client = Client.shared();

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "json, application/geo+json",
    "csv, text/csv; charset=utf-8; header=present",
    "fgb, application/flatgeobuf",
    "jsonfg, application/vnd.ogc.fg+json",
    "jsonseq, application/geo+json-seq"
  })
  void aFormatIsChosenByNameOrByHeader(String code, String type) {
    HttpResponse<String> named = client.get(ITEMS + "&f=" + code);
    HttpResponse<String> liked = client.get(ITEMS, "Accept", type.split(";")[0]);
    for (HttpResponse<String> answer : List.of(named, liked)) {
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
      assertThat(answer.headers().firstValue("OGC-NumberMatched")).hasValue("2500");
      assertThat(answer.headers().firstValue("OGC-NumberReturned")).hasValue("3");
      assertThat(answer.headers().firstValue("Link").orElse(""))
          .contains("f=" + code, "rel=\"next\"", "type=\"" + type.split(";")[0] + "\"");
    }
    assertThat(client.get("/collections/percelen/items/11001A0000-00A001?f=" + code).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsReadAloudInOneFormatIsReadInAll() {
    List<String> linked = new ArrayList<>();
    for (JsonNode link : client.json("/collections/percelen").get("links")) {
      if (link.get("rel").asText().equals("items")) {
        linked.add(link.get("type").asText());
        assertThat(client.get(link.get("href").asText()).headers().firstValue("Content-Type"))
            .hasValueSatisfying(t -> assertThat(t).startsWith(link.get("type").asText()));
      }
    }
    assertThat(linked)
        .contains("application/geo+json", "application/flatgeobuf", "application/vnd.ogc.fg+json");
    JsonNode offered = client.json("/api").at("/components/parameters/f/schema/enum");
    assertThat(offered).extracting(JsonNode::asText).contains("jsonseq", "fgb", "jsonfg", "csv");
  }

  @Test
  void textSequencesHaveOneFeatureARecord() {
    String text = client.get(ITEMS + "&f=jsonseq&properties=capakey").body();
    String[] records = text.split("\u001e");
    assertThat(records).hasSize(4);
    assertThat(records[0]).isEmpty();
    assertThat(records[1]).endsWith("}\n");
    assertThat(Client.parse(records[2]).at("/properties/capakey").asText())
        .isEqualTo("11001A0000/00A002");
  }

  /** JSON-FG 1.0: place is in coordRefSys, geometry in WGS 84. */
  @Test
  void jsonFgHasThePlaceInTheCrsThatIsAskedFor() {
    JsonNode page =
        client.json(ITEMS + "&f=jsonfg&crs=http://www.opengis.net/def/crs/EPSG/0/31370");
    assertThat(page.at("/coordRefSys").asText())
        .isEqualTo("http://www.opengis.net/def/crs/EPSG/0/31370");
    assertThat(page.at("/conformsTo/0").asText())
        .isEqualTo("http://www.opengis.net/spec/json-fg-1/1.0/conf/core");
    assertThat(page.get("featureType").asText()).isEqualTo("percelen");
    JsonNode feature = page.at("/features/0");
    JsonNode plain = client.json(ITEMS).at("/features/0");
    JsonNode lambert = client.json(ITEMS + "&crs=EPSG:31370").at("/features/0");
    assertThat(feature.get("geometry")).isEqualTo(plain.get("geometry"));
    assertThat(feature.get("place")).isEqualTo(lambert.get("geometry"));
    assertThat(feature.at("/time/interval/0").asText())
        .isEqualTo(feature.at("/properties/begindatum").asText());
    assertThat(feature.at("/time/interval/1").asText()).isEqualTo("..");
    JsonNode single =
        client.json("/collections/percelen/items/11001A0000-00A001?f=jsonfg&crs=EPSG:31370");
    assertThat(single.get("place")).isEqualTo(feature.get("place"));
    assertThat(single.has("conformsTo")).isTrue();
    JsonNode here = client.json(ITEMS + "&f=jsonfg").at("/features/0");
    assertThat(here.get("place").isNull()).isTrue();
    assertThat(here.get("geometry")).isEqualTo(plain.get("geometry"));
  }

  @Test
  void flatGeobufIsReadByGdal() throws Exception {
    String page = "/collections/percelen/items?f=fgb&limit=700&crs=EPSG:31370";
    byte[] body = client.bytes("GET", page).body();
    Path file = Files.write(dir.resolve("page.fgb"), body);
    assertThat(
            Gdal.run("ogrinfo", "-q", "-al", "-where", "id='11001A0000-00A700'", file.toString()))
        .contains("capakey (String) = 11001A0000/00A700", "MULTIPOLYGON");
    assertThat(Gdal.run("ogrinfo", "-so", "-al", file.toString())).contains("ID[\"EPSG\",31370]");
  }

  @Test
  void aTableIsWrittenAsItsReaderWantsIt() {
    String[] lines =
        client
            .get(ITEMS + "&f=csv&bom=true&separator=semicolon&geometry=xy&properties=oppervlakte")
            .body()
            .split("\r\n");
    assertThat(lines[0]).isEqualTo("\ufeffid;oppervlakte;lon;lat");
    assertThat(lines[1]).matches("11001A0000-00A001;180,0;4,36\\d+;50,84\\d+");
    assertThat(client.get(ITEMS + "&f=csv&geometry=none&properties=bebouwd").body())
        .startsWith("id,bebouwd\r\n11001A0000-00A001,false\r\n");
    String next =
        client.get(ITEMS + "&f=csv&geometry=none").headers().firstValue("Link").orElseThrow();
    assertThat(next).contains("geometry=none");
  }

  @Test
  void whatIsForTablesGoesWithTablesOnly() {
    JsonNode errors = client.problem(400, ITEMS + "&f=json&bom=true&separator=tab").get("errors");
    assertThat(errors.toString()).contains("goes with CSV only", "comma or semicolon");
    client.problem(400, "/collections/percelen/items/11001A0000-00A001?f=html&geometry=xy");
  }
}
