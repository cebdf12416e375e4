package be.weefsel.sample;

import java.nio.file.Path;

/** plannen.csv: the register that tells which plans are in force, and since when. */
final class PlannenFile implements SampleFile {
  private final CsvFile file;

  PlannenFile(Path dir) {
    file =
        new CsvFile(
            dir.resolve("plannen.csv"),
            CsvFile.COMMA,
            "",
            "algplanid",
            "plantype",
            "naam",
            "datum_goedkeuring",
            "niveau",
            "status",
            "opmerking");
    add(Gewestplan.PLAN);
  }

  @Override
  public void add(Gemeente gemeente) {
    gemeente.rups().keySet().forEach(this::add);
  }

  private void add(Plan plan) {
    file.add(
        plan.algplanid(),
        plan.plantype(),
        plan.naam(),
        plan.datum(),
        plan.niveau(),
        plan.status(),
        plan.opmerking());
  }

  @Override
  public void finish(Tally tally) {
    tally.count("plannen", file.finish());
  }

  @Override
  public void close() {
    file.close();
  }
}
