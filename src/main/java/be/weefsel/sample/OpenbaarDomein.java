package be.weefsel.sample;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The squares and public parks that a gemeente manages. */
final class OpenbaarDomein implements Table {
  @Override
  public List<String> columns() {
    return List.of("id", "soort", "naam", "beheerder", "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    row(gemeente, 0, "plein", "Markt", gemeente.roads().market(), out);
    int number = 1;
    for (Face face : gemeente.faces(f -> gemeente.zone(f) == Bestemming.PARK).toList()) {
      row(gemeente, number, "groen", "Park " + number, gemeente.land(face), out);
      number++;
    }
  }

  private static void row(
      Gemeente gemeente, int number, String soort, String naam, Geometry land, CsvFile out) {
    out.add(
        "%s-P%02d".formatted(gemeente.namen().niscode(), number),
        soort,
        naam,
        "gemeente " + gemeente.namen().gemeente(),
        Shapes.multi(land).toText());
  }
}
