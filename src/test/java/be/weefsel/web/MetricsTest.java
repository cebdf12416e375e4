package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.TestDatabase;
import be.weefsel.registry.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {
  @Test
  void theyStandOnAPortOfTheirOwnAndCountWhatHappened() {
    Settings measured =
        TestDatabase.settings(
            Map.of(
                "WEEFSEL_PORT", "0",
                "WEEFSEL_METRICS_PORT", "0",
                "WEEFSEL_READ_TOKEN", DienstMeting.TOKEN));
    try (Server server = Server.start(Published.shared().database().store(), measured)) {
      Client client = new Client(server.url());
      for (int i = 0; i < 3; i++) {
        client.get("/collections/percelen/items?limit=1&bbox=4,50,5,51");
      }
      client.get("/collections/nergens");
      assertThat(client.get("/metrics").statusCode()).isEqualTo(404);
      Client operator = new Client("http://127.0.0.1:" + server.metricsPort().orElseThrow());
      String figures = operator.get("/metrics").body();
      assertThat(figures.lines())
          .contains(
              "weefsel_http_requests_seconds_count{method=\"GET\","
                  + "route=\"/collections/{collection}/items\",status=\"200\"} 3",
              "weefsel_http_requests_seconds_count{method=\"GET\","
                  + "route=\"/collections/{collection}\",status=\"404\"} 1",
              "weefsel_cache_hits_total 2.0",
              "weefsel_cache_misses_total 1.0",
              "weefsel_queries_running{audience=\"publiek\",purpose=\"pages\"} 0.0",
              "weefsel_queries_max{audience=\"dienst\",purpose=\"downloads\"} 2.0");
      assertThat(figures).contains("jvm_memory_used_bytes").doesNotContain("bbox", "nergens");
      assertThat(operator.get("/").statusCode()).isEqualTo(404);
    }
    assertThat(Published.shared().server().metricsPort()).isEmpty();
  }
}
