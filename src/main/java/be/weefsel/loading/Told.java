package be.weefsel.loading;

import be.weefsel.loading.crs.LonLat;
import be.weefsel.loading.mapping.ColumnChoice;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.rows.RowSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report tells about what was read. */
final class Told {
  private Told() {}

  static List<String> notes(
      ImportRequest request,
      Inputs inputs,
      Reading reading,
      Outcome outcome,
      Optional<LonLat> lonLat) {
    List<String> all = new ArrayList<>(inputs.notes());
    if (request.peildatum().isAfter(LocalDate.now())) {
      all.add("De peildatum " + request.peildatum() + " ligt in de toekomst.");
    }
    for (ColumnChoice choice : reading.choices()) {
      RowSource source = choice.source();
      source.notes().forEach(n -> all.add(source.name() + ": " + n));
    }
    if (outcome.merged() != null) {
      all.add(outcome.merged().note());
    }
    lonLat.map(LonLat::note).ifPresent(all::add);
    return all;
  }

  static List<Werklijst.Item> werklijst(Reading reading, Outcome outcome) {
    return Stream.concat(reading.werklijst().stream(), Stream.ofNullable(outcome.slivers()))
        .toList();
  }

  static List<ImportReport.Bron> sources(Reading reading) {
    List<ImportReport.Bron> all = new ArrayList<>();
    long first = 1;
    for (int i = 0; i < reading.choices().size(); i++) {
      ColumnChoice choice = reading.choices().get(i);
      boolean known = i < reading.crs().size();
      all.add(
          new ImportReport.Bron(
              choice.source().name(),
              choice.source().layer(),
              reading.rows(i),
              first,
              choice.mapping().name(),
              choice.source().columns(),
              choice.ignored(),
              choice.absent(),
              reading.passedOver(i),
              choice.passesOver(),
              choice.personal(),
              choice.geometry(),
              known ? reading.crs().get(i).text() : null,
              known ? reading.crs().get(i).srid() : null));
      first += reading.rows(i) + reading.passedOver(i);
    }
    return all;
  }
}
