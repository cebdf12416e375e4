package be.weefsel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null                       | IDENTITY",
        "''                         | IDENTITY",
        "gzip, deflate              | GZIP",
        "gzip, deflate, br, zstd    | ZSTD",
        "gzip;q=1.0, zstd;q=0.5     | GZIP",
        "zstd;q=0, gzip;q=0.1       | GZIP",
        "GZip                       | GZIP",
        "x-gzip                     | GZIP",
        "*                          | GZIP",
        "*;q=0, identity            | IDENTITY",
        "gzip;q=0                   | IDENTITY",
        "identity;q=1, gzip;q=0.5   | IDENTITY",
        "identity;q=0.5, gzip;q=0.9 | GZIP",
        "br                         | IDENTITY"
      })
  void theClientChooses(String header, Coding expected) {
    assertThat(Coding.choose(header)).isEqualTo(expected);
  }

  @Test
  void whatIsPackedCanBeUnpacked() throws IOException {
    byte[] text = "verweving ".repeat(1000).getBytes(StandardCharsets.UTF_8);
    byte[] gzip = Coding.GZIP.pack(text);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(text);
    byte[] zstd = Coding.ZSTD.pack(text);
    assertThat(Zstd.decompress(zstd, text.length)).isEqualTo(text);
    assertThat(Math.max(gzip.length, zstd.length)).isLessThan(text.length / 10);
  }

  @ParameterizedTest
  @CsvSource({
    "application/geo+json,                       4000, GZIP",
    "application/json,                           4000, GZIP",
    "application/vnd.oai.openapi+json;version=3.0, 4000, GZIP",
    "text/html; charset=utf-8,                   4000, GZIP",
    "text/csv; charset=utf-8; header=present,    4000, GZIP",
    "application/vnd.mapbox-vector-tile,         4000, GZIP",
    "application/json,                            200, IDENTITY",
    "image/png,                                  4000, IDENTITY",
    "application/geopackage+sqlite3,             4000, IDENTITY",
    "application/zip,                            4000, IDENTITY"
  })
  void onlyWhatIsWorthItIsPacked(String mediaType, int bytes, Coding expected) {
    Representation made = new Representation(mediaType, new byte[bytes], Map.of());
    assertThat(Answer.of(made, "n", Coding.GZIP).coding()).isEqualTo(expected);
  }
}
