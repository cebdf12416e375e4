package be.weefsel.sample;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** One residential reserve of each gemeente was released: the one nearest to the town. */
final class Vrijgaven implements Table {
  @Override
  public List<String> columns() {
    return List.of("naam", "besluit", "datum", "link", "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    Coordinate town = gemeente.ligging().town().centre();
    gemeente
        .faces(f -> gemeente.zone(f) == Bestemming.WOONUITBREIDING)
        .min(Comparator.comparingDouble(f -> f.centroid().distance(town)))
        .ifPresent(
            face ->
                out.add(
                    "Woonreserve " + gemeente.namen().straat(face.nummer()),
                    "vrijgavebesluit " + gemeente.namen().niscode() + "-2023-01",
                    "2023-05-22",
                    "https://example.invalid/besluiten/" + gemeente.namen().niscode(),
                    Shapes.multi(gemeente.land(face)).toText()));
  }
}
