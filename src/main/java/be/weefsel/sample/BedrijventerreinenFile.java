package be.weefsel.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** bedrijventerreinen.csv, with the keys of the VLAIO exchange. */
final class BedrijventerreinenFile implements SampleFile {
  private final CsvFile file;
  private final long seed;

  BedrijventerreinenFile(Path dir, long seed) {
    this.seed = seed;
    this.file =
        new CsvFile(
            dir.resolve("bedrijventerreinen.csv"),
            CsvFile.COMMA,
            "",
            "Id_Bedrijventerrein",
            "Naam",
            "AlternatieveNaam",
            "BeschikbareKavels",
            "BeschikbareOppervlakte",
            "Oppervlakte",
            "Geldigheidsperiode_Begin",
            "Geldigheidsperiode_Einde",
            "WKT");
  }

  @Override
  public void add(Gemeente gemeente) {
    Chance chance = Chance.of(seed, 14, gemeente.ligging().nummer());
    List<Polygon> terreinen = new ArrayList<>();
    for (Bestemming business : List.of(Bestemming.INDUSTRIE, Bestemming.KMO)) {
      List<Polygon> pieces =
          gemeente.faces(f -> gemeente.zone(f) == business).map(gemeente::land).toList();
      terreinen.addAll(Shapes.parts(Shapes.join(pieces)));
    }
    int number = 1;
    for (Polygon terrein : terreinen) {
      String alias = number == 1 ? gemeente.namen().gemeente() + " Noord" : "";
      String name = Namen.street(number + gemeente.ligging().nummer());
      write(gemeente, number, name, alias, terrein, chance, "");
      number++;
    }
    Optional<Face> former = former(gemeente);
    if (former.isPresent()) {
      Polygon land = gemeente.land(former.get());
      write(gemeente, number, "Oude Weverij", "", land, chance, "2023-12-31");
    }
  }

  /** A mill in the town that is no bedrijventerrein any more. */
  private static Optional<Face> former(Gemeente gemeente) {
    return gemeente
        .faces(f -> f.inKern() && gemeente.zone(f) == Bestemming.WONEN)
        .max(Comparator.comparingDouble(f -> f.kern().bovenlokaal() ? f.depth() : 0));
  }

  private void write(
      Gemeente gemeente,
      int number,
      String name,
      String alias,
      Polygon land,
      Chance chance,
      String end) {
    Geometry shape = Shapes.valid(Shift.free(4).of(land));
    boolean available = end.isEmpty() && chance.hits(0.6);
    long area = Math.round(shape.getArea());
    file.add(
        gemeente.namen().niscode() + "%03d".formatted(number),
        "Bedrijventerrein " + name,
        alias,
        available ? "t" : "f",
        available ? Math.round(area * chance.between(0.03, 0.15)) : 0,
        area,
        (1_985 + chance.below(35)) + "-0" + (1 + chance.below(9)) + "-01",
        end,
        Shapes.multi(shape).toText());
  }

  @Override
  public void finish(Tally tally) {
    tally.count("bedrijventerreinen", file.finish());
  }

  @Override
  public void close() {
    file.close();
  }
}
