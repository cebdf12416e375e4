package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTest {
  private final Client client = Client.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/conformance",
        "/api",
        "/kaart",
        "/collections",
        "/collections/percelen",
        "/collections/percelen/items?limit=3",
        "/collections/percelen/items?limit=3&f=csv",
        "/collections/percelen/items?limit=3&f=html",
        "/collections/percelen/items/11001A0000-00A001",
        "/collections/geschiktheid/items/11001A0000-00A001/uitleg"
      })
  void whatTheClientHasIsNotSentAgain(String path) {
    HttpResponse<String> first = client.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"");
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    HttpResponse<String> second = client.get(path, "If-None-Match", "\"other\", W/" + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);
    assertThat(client.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void otherRepresentationsHaveOtherTags() {
    Set<String> tags = new HashSet<>();
    List<String> paths =
        List.of(
            "/collections/percelen/items",
            "/collections/percelen/items?limit=5",
            "/collections/percelen/items?f=csv",
            "/metingen/eindmeting/collections/percelen/items",
            "/metingen/nulmeting/collections/percelen/items");
    paths.forEach(p -> tags.add(client.get(p).headers().firstValue("ETag").orElseThrow()));
    tags.add(
        client
            .get(paths.get(0), "Accept-Encoding", "gzip")
            .headers()
            .firstValue("ETag")
            .orElseThrow());
    assertThat(tags).hasSize(paths.size() + 1);
  }

  @Test
  void theSameRequestGivesTheSameBytes() {
    String path = "/collections/percelen/items?bbox=4.36,50.8,4.38,50.85&limit=50";
    assertThat(client.get(path).body()).isEqualTo(client.get(path).body());
  }
}
