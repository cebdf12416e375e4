package be.weefsel.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Where shops are wanted: the middle of each town by ordinance, of the first village by a note. */
final class Kernwinkelgebieden implements Table {
  @Override
  public List<String> columns() {
    return List.of("naam", "soort", "grondslag", "datum", "besluit", "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    for (Kern kern : gemeente.ligging().kernen().subList(0, 2)) {
      boolean town = kern.bovenlokaal();
      middle(gemeente, kern)
          .ifPresent(
              area ->
                  out.add(
                      "Winkelgebied " + kern.naam(),
                      "kernwinkelgebied",
                      town ? "verordening" : "beleidsnota",
                      town ? "2019-06-24" : "2021-03-29",
                      town ? "gemeenteraad 24 juni 2019" : "",
                      Shapes.multi(area).toText()));
    }
  }

  private static Optional<Polygon> middle(Gemeente gemeente, Kern kern) {
    Geometry joined = Shapes.join(gemeente.whole(f -> f.inCentre() && f.kern() == kern));
    return Shapes.parts(joined).stream().max(Comparator.comparingDouble(Geometry::getArea));
  }
}
