package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.HttpLimits;
import com.sun.management.ThreadMXBean;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A WFS that refuses, repeats itself or is none. */
class WfsFailuresTest {
  private static ServiceLoads service;
  private FakeWfs fake;

  @BeforeAll
  static void open(@TempDir Path folder) {
    service = new ServiceLoads(folder);
  }

  @BeforeEach
  void reset() {
    service.reset();
    fake = new FakeWfs(FakeFeatures.parcels(2500));
  }

  @AfterEach
  void closeFake() {
    fake.close();
  }

  @AfterAll
  static void close() {
    service.close();
  }

  @Test
  void aServerThatGivesTheFirstPageAgainIsRefused() {
    List<String> all = fake.features;
    fake.hits = "2500";
    fake.before =
        asked -> {
          if ("1000".equals(asked.parameter("startIndex"))) {
            asked.json(FakeFeatures.collection(all.subList(0, 1000), null, null));
          }
        };
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeNames=GRB:ADP")))
        .hasMessageContaining("op twee plaatsen")
        .hasMessageContaining("vaste volgorde");
  }

  @Test
  void aServerThatGivesLessThanItsHitsIsRefused() {
    fake.hits = "3000";
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeNames=GRB:ADP")))
        .hasMessageContaining("kondigde 3000 objecten aan en gaf er 2500");
    assertThat(service.left()).isEmpty();
  }

  @Test
  void aPageInAnotherSystemIsRefused() {
    List<String> all = fake.features;
    fake.before =
        asked -> {
          if ("2000".equals(asked.parameter("startIndex"))) {
            asked.json(
                FakeFeatures.collection(all.subList(2000, 2500), null, null)
                    .replaceFirst(
                        "\\{",
                        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3812\"}},"));
          }
        };
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeNames=GRB:ADP")))
        .hasMessageContaining("twee coördinatenstelsels")
        .hasMessageContaining("EPSG:3812");
  }

  @Test
  void exceptionsAreQuoted() {
    fake.before =
        asked -> {
          if ("GetFeature".equals(asked.parameter("request"))) {
            asked.answer(
                200,
                "<ServiceExceptionReport><ServiceException code=\"x\">Illegal property"
                    + " name</ServiceException></ServiceExceptionReport>");
          }
        };
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeNames=GRB:ADP")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("weigert: 'Illegal property name'");
  }

  @Test
  void whatIsNoWfsIsNamed() {
    fake.before = asked -> asked.answer(200, "<rss/>");
    assertThatThrownBy(() -> service.load("percelen", fake.url("")))
        .hasMessageContaining("is geen WFS: het antwoord begint met <rss>");
    fake.before = asked -> asked.answer(200, "{\"a\":1}");
    assertThatThrownBy(() -> service.load("percelen", fake.url("")))
        .hasMessageContaining("is geen WFS: het antwoord is geen leesbare XML");
  }

  @Test
  void anEntityFromElsewhereIsNotFetched() {
    fake.before =
        asked ->
            asked.answer(
                200,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                    + fake.http.url("/secret")
                    + "\">]><WFS_Capabilities version=\"2.0.0\">&e;</WFS_Capabilities>");
    assertThatThrownBy(() -> service.load("percelen", fake.url(""))).isInstanceOf(Refused.class);
    assertThat(fake.http.asked("/secret")).isEmpty();
  }

  @Test
  void aPageWithACommentThatDoesNotFitInMemoryIsRefused() {
    service.limits =
        new HttpLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 1L << 30);
    byte[] piece = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    fake.before =
        asked -> {
          if ("GetFeature".equals(asked.parameter("request"))
              && asked.parameter("resultType") == null
              && !"1".equals(asked.parameter("count"))) {
            asked.exchange().sendResponseHeaders(200, 0);
            OutputStream out = asked.exchange().getResponseBody();
            out.write("<FeatureCollection><!--".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 64; i++) {
              out.write(piece);
            }
            out.write("--></FeatureCollection>".getBytes(StandardCharsets.UTF_8));
            asked.exchange().close();
          }
        };
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> service.load("percelen", fake.url("?typeNames=GRB:ADP")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("commentaar");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(256L << 20);
  }
}
