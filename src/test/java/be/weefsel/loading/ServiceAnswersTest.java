package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are no data, or never end, or do not add up: one clear sentence each. */
class ServiceAnswersTest {
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
  void theServersOwnWordsAreQuotedWithoutTags() {
    fake.before = asked -> asked.answer(400, "<h1>Bad</h1> <p>limit is &gt; 500" + "!".repeat(900));
    assertThatThrownBy(() -> service.load("percelen", fake.url()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("weigert: HTTP 400, 'Bad limit is > 500!!!")
        .hasMessageEndingWith("!…'")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    assertThat(service.pauses).isEmpty();
  }

  @Test
  void aWebPageIsNoData() {
    refusal(asked -> asked.answer(200, "<!DOCTYPE html><html><body>Login</body></html>"))
        .hasMessageContaining("antwoordt met een webpagina");
    refusal(asked -> asked.answer(200, "<?xml version=\"1.0\"?><html><body>Login</body></html>"))
        .hasMessageContaining("antwoordt met een webpagina");
  }

  @Test
  void somethingElseThanFeaturesIsQuoted() {
    refusal(asked -> asked.json("{\"description\":\"Unknown layer\"}"))
        .hasMessageContaining("geen lijst van objecten: 'Unknown layer'");
    refusal(asked -> asked.json("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":"))
        .hasMessageContaining("onleesbaar antwoord");
    refusal(asked -> asked.answer(200, "")).hasMessageContaining("onleesbaar antwoord");
    refusal(asked -> asked.answer(204, "")).hasMessageContaining("HTTP 204");
  }

  @Test
  void aRingOfPagesEnds() {
    refusal(
            asked -> {
              boolean second = asked.parameter("p") != null;
              String back = asked.uri().getRawQuery().replaceAll("&?p=2", "");
              String noId = page(second ? 2 : 1, null, "items?" + back + (second ? "" : "&p=2"));
              asked.json(noId.replaceAll("\"id\":\"[^\"]*\",", ""));
            })
        .hasMessageContaining("loopt in een kring");
    assertThat(fake.pages()).hasSize(2);
  }

  @Test
  void emptyPagesWithoutEndEnd() {
    AtomicInteger n = new AtomicInteger();
    refusal(
            asked ->
                asked.json(
                    FakeFeatures.collection(
                        List.of(), null, "items?limit=1&p=" + n.incrementAndGet())))
        .hasMessageContaining("lege bladzijden");
    assertThat(n).hasValue(4);
  }

  @Test
  void aServerWithoutEndIsStoppedByItsOwnNumber() {
    AtomicInteger n = new AtomicInteger();
    refusal(asked -> asked.json(page(n.incrementAndGet(), 20L, "items?limit=1&p=" + n.get())))
        .hasMessageContaining("kondigde 20 objecten aan en gaf er 21");
    assertThat(n).hasValue(21);
  }

  @Test
  void fewerObjectsThanAnnouncedAreRefusedAndNotKept() {
    fake.matched = 7L;
    assertThatThrownBy(() -> service.load("percelen", fake.url()))
        .hasMessageContaining("kondigde 7 objecten aan en gaf er 3")
        .hasMessageContaining("opnieuw");
    assertThat(service.left()).isEmpty();
  }

  @Test
  void theSameObjectOnTwoPagesIsRefused() {
    refusal(
            asked ->
                asked.json(page(5, 2L, asked.parameter("p") == null ? "items?limit=1&p=2" : null)))
        .hasMessageContaining("op twee plaatsen: ADP.5")
        .hasMessageContaining("--bbox");
    assertThat(service.left()).isEmpty();
  }

  @Test
  void theLimitThatTheServiceAnnouncesIsUsed() {
    try (FakeService fake = new FakeService()) {
      fake.on(
          "/",
          a ->
              a.json(
                  "{\"links\":[{\"rel\":\"service-desc\",\"href\":\"" + fake.url("/v3") + "\"}]}"));
      fake.on(
          "/v3",
          a ->
              a.json(
                  "{\"paths\":{\"/collections/ADP/items\":{\"get\":{\"parameters\":[{\"$ref\":"
                      + "\"#/components/parameters/limit\"}]}}},\"components\":{\"parameters\":{"
                      + "\"limit\":{\"name\":\"limit\",\"schema\":{\"maximum\":5000}}}}}"));
      fake.on("/collections/ADP", a -> a.json("{\"id\":\"ADP\"}"));
      fake.on(
          "/collections/ADP/items",
          a -> a.json(FakeFeatures.collection(FakeFeatures.parcels(4), null, null)));
      service.load("percelen", fake.url("/collections/ADP"));
      assertThat(fake.asked("/collections/ADP/items").get(0).parameter("limit")).isEqualTo("5000");
    }
  }
}
