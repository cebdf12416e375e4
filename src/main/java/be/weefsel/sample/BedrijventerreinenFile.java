package be.weefsel.sample;

import java.nio.file.Path;
import org.locationtech.jts.geom.Geometry;

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
    for (Terrein terrein : Terrein.of(gemeente)) {
      write(terrein, chance);
    }
  }

  private void write(Terrein terrein, Chance chance) {
    Geometry shape = terrein.drawn(terrein.land());
    boolean available = terrein.einde().isEmpty() && chance.hits(0.6);
    long area = Math.round(shape.getArea());
    file.add(
        terrein.nummer(),
        "Bedrijventerrein " + terrein.naam(),
        terrein.alias(),
        available ? "t" : "f",
        available ? Math.round(area * chance.between(0.03, 0.15)) : 0,
        area,
        (1_985 + chance.below(35)) + "-0" + (1 + chance.below(9)) + "-01",
        terrein.einde(),
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
