package be.weefsel.sample;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** A church, a village view and some old farms. */
final class Erfgoed implements Table {
  private int id = 900_001;

  @Override
  public List<String> columns() {
    return List.of(
        "aanduid_id",
        "naam",
        "type_naam",
        "locatie",
        "geld_start",
        "geld_einde",
        "uri",
        "url",
        "WKT");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    for (Kern kern : gemeente.ligging().kernen()) {
      Coordinate centre = kern.centre();
      gemeente
          .faces(f -> f.kern() == kern)
          .min(Comparator.comparingDouble(f -> f.centroid().distance(centre)))
          .ifPresent(
              face ->
                  add(
                      gemeente,
                      "Dorpskom " + kern.naam(),
                      "Beschermd stads- of dorpsgezicht",
                      gemeente.land(face),
                      out));
      gemeente.leven().plekken().stream()
          .filter(p -> p.gebruik() == Gebruik.VOORZIENING)
          .filter(p -> gemeente.faces().get(p.perceel().face()).kern() == kern)
          .min(Comparator.comparingDouble(p -> p.plaats().distance(centre)))
          .ifPresent(
              p ->
                  add(
                      gemeente,
                      "Parochiekerk " + kern.naam(),
                      "Beschermd monument",
                      p.perceel().geom(),
                      out));
    }
    gemeente.leven().plekken().stream()
        .filter(p -> p.gebruik() == Gebruik.BOERDERIJ)
        .filter(p -> p.index() % 4 == 0)
        .forEach(
            p ->
                add(
                    gemeente,
                    "Hoeve " + p.index(),
                    "Vastgesteld bouwkundig erfgoed",
                    p.gebouwen().get(0).geom(),
                    out));
  }

  private void add(Gemeente gemeente, String naam, String soort, Geometry geom, CsvFile out) {
    String link = "https://example.invalid/aanduidingsobjecten/" + id;
    out.add(
        id++,
        naam,
        soort,
        gemeente.namen().gemeente(),
        "1995-07-03",
        "",
        link,
        link,
        Shapes.multi(geom).toText());
  }
}
