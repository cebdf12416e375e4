package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A login opens the server it was given for, and is seen nowhere else. */
class ServiceSecretsTest {
  private final FakeFeatures fake = new FakeFeatures(FakeFeatures.parcels(3));
  private ServiceLoads service;

  @BeforeEach
  void open(@TempDir Path folder) {
    service = new ServiceLoads(folder);
  }

  @AfterEach
  void close() {
    service.close();
    fake.close();
  }

  private String withLogin() {
    return fake.url().replace("://", "://jan:ge%40heim@") + "?apikey=sleutel123";
  }

  @Test
  void theLoginIsSentAndNeverShown() {
    ImportResult result = service.load("percelen", withLogin());
    String expected =
        "Basic "
            + Base64.getEncoder().encodeToString("jan:ge@heim".getBytes(StandardCharsets.UTF_8));
    FakeService.Asked asked = fake.http.asked(FakeFeatures.ITEMS).get(0);
    assertThat(asked.header("Authorization")).isEqualTo(expected);
    assertThat(asked.parameter("apikey")).isEqualTo("sleutel123");
    assertThat(result.lading().files()).containsExactly(fake.url() + "?apikey=***");
    assertThat(result.report().json() + result.report().text())
        .doesNotContain("heim")
        .doesNotContain("jan")
        .doesNotContain("sleutel123");
  }

  @Test
  void aRefusalDoesNotShowItEither() {
    fake.before = asked -> asked.answer(403, "No");
    assertThatThrownBy(() -> service.load("percelen", withLogin()))
        .hasMessageContaining("HTTP 403, 'No'")
        .message()
        .doesNotContain("heim")
        .doesNotContain("sleutel123");
  }

  @Test
  void anotherServerDoesNotGetIt() {
    try (FakeService other = new FakeService()) {
      other.on(
          "/more",
          asked ->
              asked.json(
                  FakeFeatures.collection(
                      List.of(
                          FakeFeatures.parcel(
                              9, "31022", FakeFeatures.ring(60500, 200000, 60510, 200010))),
                      4L,
                      null)));
      fake.before =
          asked ->
              asked.json(FakeFeatures.collection(fake.features, 4L, other.url("/more?page=2")));
      service.load("percelen", withLogin());
      assertThat(service.loads.query("SELECT count(*) FROM $")).containsExactly("4");
      assertThat(other.asked("/more")).singleElement();
      assertThat(other.asked("/more").get(0).header("Authorization")).isNull();
    }
  }
}
