package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole layers that are for services of the gemeente only. */
class DienstDownloadsTest {
  private static final String BEARER = "Bearer " + DienstMeting.TOKEN;
  private final Client client = DienstMeting.shared().withTokens;

  @ParameterizedTest
  @ValueSource(strings = {"csv", "geojson", "gpkg", "fgb"})
  void whatWasMadeForAServiceIsGivenToNobodyElse(String ending) {
    String path = "/collections/bedrijven/download/bedrijven." + ending + "?crs=CRS84";
    HttpResponse<String> dienst = client.get(path, "Authorization", BEARER);
    assertThat(dienst.statusCode()).isEqualTo(200);
    assertThat(dienst.body()).contains("geheim");
    assertThat(dienst.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(dienst.headers().firstValue("Vary").orElse("")).contains("Authorization");
    assertThat(client.get(path).statusCode()).isEqualTo(404);
    assertThat(
            client
                .get(path, "If-None-Match", dienst.headers().firstValue("ETag").orElseThrow())
                .statusCode())
        .isEqualTo(404);
  }
}
