package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** A bedrijventerrein; the end is empty while it lasts. */
record Terrein(String nummer, String naam, String alias, Polygon land, String einde) {

  static List<Terrein> of(Gemeente gemeente) {
    List<Polygon> lands = new ArrayList<>();
    for (Bestemming business : List.of(Bestemming.INDUSTRIE, Bestemming.KMO)) {
      List<Polygon> pieces =
          gemeente.faces(f -> gemeente.zone(f) == business).map(gemeente::land).toList();
      lands.addAll(Shapes.parts(Shapes.join(pieces)));
    }
    List<Terrein> terreinen = new ArrayList<>();
    for (Polygon land : lands) {
      int number = terreinen.size() + 1;
      String alias = number == 1 ? gemeente.namen().gemeente() + " Noord" : "";
      String naam = Namen.street(number + gemeente.ligging().nummer());
      terreinen.add(new Terrein(nummer(gemeente, number), naam, alias, land, ""));
    }
    former(gemeente)
        .ifPresent(
            face ->
                terreinen.add(
                    new Terrein(
                        nummer(gemeente, terreinen.size() + 1),
                        "Oude Weverij",
                        "",
                        gemeente.land(face),
                        "2023-12-31")));
    return terreinen;
  }

  private static String nummer(Gemeente gemeente, int number) {
    return gemeente.namen().niscode() + "%03d".formatted(number);
  }

  /** A mill in the town that is no bedrijventerrein any more. */
  private static Optional<Face> former(Gemeente gemeente) {
    return gemeente
        .faces(f -> f.inKern() && gemeente.zone(f) == Bestemming.WONEN)
        .max(Comparator.comparingDouble(f -> f.kern().bovenlokaal() ? f.depth() : 0));
  }

  /** As on the map of the parks, which was drawn by another hand than that of the percelen. */
  Geometry drawn(Geometry geometry) {
    return Shapes.valid(Shift.free(4).of(geometry));
  }
}
