package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import be.weefsel.sample.SampleIndex;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed in three years loads as it is, and stands beside the rest of the sample. */
class SampleSecondMeasurementTest {
  @Test
  void everyFileLoadsWithoutRejects() {
    Path folder = Settings.from(Map.of()).root().resolve("samples/2028");
    SampleIndex sample = SampleIndex.read(folder);
    try (Gemeente weverdam = new Gemeente(sample.peildatum())) {
      sample
          .files()
          .forEach(
              (dataset, file) -> {
                var counts = weverdam.load(dataset, folder.resolve(file)).lading().counts();
                assertThat(counts.rejected()).as(dataset).isZero();
                assertThat(counts.accepted()).as(dataset).isPositive();
              });
    }
  }
}
