package be.weefsel.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Polygon;

/** Allotments: the villa quarters and here and there a block at the edge of a kern. */
final class Verkavelingen implements Table {
  private final long seed;

  Verkavelingen(long seed) {
    this.seed = seed;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "dossiernummer", "ligging", "datum_vergunning", "vervallen", "datum_verval", "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    Chance chance = Chance.of(seed, 27, gemeente.ligging().nummer());
    Map<Integer, List<Polygon>> percelen =
        gemeente.percelen().stream()
            .collect(
                Collectors.groupingBy(
                    Perceel::face,
                    HashMap::new,
                    Collectors.mapping(Perceel::geom, Collectors.toList())));
    int number = 1;
    for (Face face : gemeente.faces()) {
      boolean villas = gemeente.zone(face) == Bestemming.WOONPARK;
      boolean edge = face.inKern() && face.depth() > 0.75 && chance.hits(0.12);
      List<Polygon> parts = percelen.getOrDefault(face.nummer(), List.of());
      if ((villas || edge) && !parts.isEmpty()) {
        row(gemeente, number++, parts, chance, out);
      }
    }
  }

  private static void row(
      Gemeente gemeente, int number, List<Polygon> parts, Chance chance, CsvFile out) {
    LocalDate given = LocalDate.of(1964, 1, 1).plusDays(chance.below(22_000));
    boolean lapsed = chance.hits(0.15);
    out.add(
        "%s-V%03d-%d".formatted(gemeente.namen().niscode(), number, given.getYear()),
        gemeente.namen().gemeente(),
        given,
        lapsed ? "t" : "f",
        lapsed ? given.plusYears(5) : null,
        Shapes.multi(Shapes.join(parts)).toText());
  }
}
