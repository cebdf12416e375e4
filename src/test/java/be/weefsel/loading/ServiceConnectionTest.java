package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are busy, slow, far away or overwhelming: bounded in time and in bytes. */
class ServiceConnectionTest {
  private static ServiceLoads service;
  private FakeFeatures fake;

  @BeforeAll
  static void open(@TempDir Path folder) {
    service = new ServiceLoads(folder);
  }

  @BeforeEach
  void reset() {
    service.reset();
    fake = new FakeFeatures(FakeFeatures.parcels(3));
  }

  @AfterEach
  void closeFake() {
    fake.close();
  }

  @AfterAll
  static void close() {
    service.close();
  }

  private AbstractThrowableAssert<?, ?> refusal(FakeService.Handler handler) {
    fake.before = handler;
    return assertThatThrownBy(() -> service.load("percelen", fake.url()))
        .isInstanceOf(Refused.class);
  }

  private static void loaded(int rows) {
    assertThat(service.loads.query("SELECT count(*) FROM $")).containsExactly("" + rows);
  }

  private static String page(int first, Long matched, String next) {
    return FakeFeatures.collection(
        List.of(
            FakeFeatures.parcel(first, "31022", FakeFeatures.ring(60000, 200000, 60010, 200010))),
        matched,
        next);
  }

  @Test
  void aBusyServerIsAskedAgainAfterAPause() {
    AtomicInteger calls = new AtomicInteger();
    fake.before =
        asked -> {
          switch (calls.incrementAndGet()) {
            case 1 -> asked.answer(503, "busy");
            case 2 -> asked.with("Retry-After", "17").answer(429, "slow down");
            case 3 -> asked.answer(502, "");
            default -> {}
          }
        };
    service.load("percelen", fake.url());
    loaded(3);
    assertThat(service.pauses)
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(17), Duration.ofSeconds(8));
  }

  @Test
  void aServerThatWantsALongPauseIsLeftAlone() {
    refusal(asked -> asked.with("Retry-After", "7200").answer(503, "maintenance"))
        .hasMessageContaining("120 minuten");
    assertThat(service.pauses).isEmpty();
  }

  @Test
  void aServerThatStallsHalfwayIsNotWaitedFor() {
    service.limits = ServiceLoads.IMPATIENT;
    refusal(
            asked -> {
              asked.exchange().sendResponseHeaders(200, 0);
              OutputStream out = asked.exchange().getResponseBody();
              out.write("{\"type\":\"FeatureCollection\",".getBytes(StandardCharsets.UTF_8));
              out.flush();
              Thread.sleep(60_000);
            })
        .hasMessageContaining("kwam er geen byte");
    assertThat(fake.pages()).hasSize(5);
  }

  @Test
  void aServerThatSendsAByteNowAndThenIsNotWaitedFor() {
    service.limits = ServiceLoads.IMPATIENT;
    refusal(
            asked -> {
              asked.exchange().sendResponseHeaders(200, 0);
              OutputStream out = asked.exchange().getResponseBody();
              for (int i = 0; i < 600; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
              }
            })
        .hasMessageContaining("nog niet klaar");
  }

  @Test
  void anAnswerThatIsCutOffIsAskedAgain() {
    AtomicInteger calls = new AtomicInteger();
    fake.before =
        asked -> {
          if (calls.incrementAndGet() == 1) {
            asked.exchange().sendResponseHeaders(200, 5000);
            asked.exchange().getResponseBody().write("{\"type\"".getBytes(StandardCharsets.UTF_8));
            asked.exchange().getResponseBody().flush();
            throw new IOException("gone");
          }
        };
    service.load("percelen", fake.url());
    loaded(3);
    assertThat(service.pauses).hasSize(1);
  }

  @Test
  void aPageThatIsTooLargeIsRefusedPackedOrNot() throws IOException {
    byte[] spaces = " ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8);
    refusal(asked -> asked.answer(200, spaces)).hasMessageContaining("groter dan 2 MB");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(spaces);
    }
    assertThat(packed.size()).isLessThan(10_000);
    refusal(asked -> asked.with("Content-Encoding", "gzip").answer(200, packed.toByteArray()))
        .hasMessageContaining("groter dan 2 MB");
    refusal(asked -> asked.with("Content-Encoding", "br").answer(200, "x"))
        .hasMessageContaining("'br'");
  }

  @Test
  void packedPagesAreUnpacked() {
    fake.before =
        asked -> {
          assertThat(asked.header("Accept-Encoding")).isEqualTo("gzip");
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page(1, 1L, null).getBytes(StandardCharsets.UTF_8));
          }
          asked.with("Content-Encoding", "gzip").answer(200, packed.toByteArray());
        };
    service.load("percelen", fake.url());
    loaded(1);
  }

  @Test
  void redirectsAreFollowedButNotForeverAndNotToFiles() {
    fake.before =
        asked -> {
          if (asked.parameter("there") == null) {
            asked.with("Location", "items?limit=1000&there=1").answer(307, "");
          }
        };
    service.load("percelen", fake.url());
    loaded(3);
    refusal(asked -> asked.with("Location", fake.url()).answer(302, ""))
        .hasMessageContaining("meer dan 5 keer");
    refusal(asked -> asked.with("Location", "file:///etc/passwd").answer(302, ""))
        .hasMessageContaining("alleen http:// en https://");
    refusal(asked -> asked.json(page(1, 2L, "file:///etc/passwd")))
        .hasMessageContaining("alleen http:// en https://");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> service.load("percelen", "http://localhost:1/collections/ADP/items"))
        .hasMessageContaining("neemt geen verbinding aan");
    assertThat(service.pauses).hasSize(4);
    assertThatThrownBy(() -> service.load("percelen", "https://")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> service.load("percelen", "https://ho st/<x>"))
        .hasMessageContaining("geen geldige URL");
  }
}
