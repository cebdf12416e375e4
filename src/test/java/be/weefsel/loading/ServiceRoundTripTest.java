package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Published;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one Weefsel serves, another one imports. */
class ServiceRoundTripTest {
  private final Published published = Published.shared();
  private ServiceLoads service;

  @BeforeEach
  void open(@TempDir Path folder) {
    service = new ServiceLoads(folder);
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void percelenComeBackWithTheSameAreas() {
    service.load("percelen", published.server().url() + "/collections/percelen/items");
    // Three percelen there have a code that is none, on purpose; here it is left out.
    assertThat(service.loads.query("SELECT capakey || coalesce(niscode, '') FROM $"))
        .containsExactlyInAnyOrderElementsOf(
            published.sql(
                "SELECT capakey || CASE WHEN niscode ~ '^\\d{5}$' THEN niscode ELSE '' END FROM"
                    + " publiek_1.percelen"));
    // Degrees are served in steps of a centimetre.
    double served = area(published.sql("SELECT sum(ST_Area(geom)) FROM publiek_1.percelen"));
    double imported = area(service.loads.query("SELECT sum(ST_Area(geom)) FROM $"));
    assertThat(imported).isCloseTo(served, within(served * 1e-5));
  }

  private static double area(List<String> sum) {
    return Double.parseDouble(sum.get(0));
  }

  @Test
  void aBoxGivesTheSamePercelenAsSql() {
    String box = "150010,170010,150400,170500";
    service.bbox("percelen", box, published.server().url() + "/collections/percelen");
    assertThat(service.loads.query("SELECT capakey FROM $"))
        .containsExactlyInAnyOrderElementsOf(
            published.sql(
                "SELECT capakey FROM publiek_1.percelen WHERE ST_Intersects(geom,"
                    + " ST_MakeEnvelope("
                    + box
                    + ", 31370))"));
  }

  @Test
  void theLandingPageListsWhatThereIs() {
    assertThatThrownBy(() -> service.load("percelen", published.server().url()))
        .hasMessageContaining("percelen, ");
  }
}
