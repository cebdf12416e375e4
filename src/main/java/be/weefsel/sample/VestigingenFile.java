package be.weefsel.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** vestigingen.csv: establishments as an extract of the KBO would give them, gaps included. */
final class VestigingenFile implements SampleFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CsvFile file;
  private final Nace nace = new Nace();
  private final long seed;
  private int vestiging;
  private int onderneming;

  VestigingenFile(Path dir, long seed) {
    this.seed = seed;
    this.file =
        new CsvFile(
            dir.resolve("vestigingen.csv"),
            CsvFile.SEMICOLON,
            BYTE_ORDER_MARK,
            "EstablishmentNumber",
            "EnterpriseNumber",
            "NaturalPerson",
            "NaceVersion",
            "NaceCode",
            "Classification",
            "StartDate",
            "Jobs",
            "FloorArea",
            "Zipcode",
            "Municipality",
            "X",
            "Y");
  }

  @Override
  public void add(Gemeente gemeente) {
    Chance chance = Chance.of(seed, 15, gemeente.ligging().nummer());
    for (Perceel perceel : gemeente.percelen()) {
      // More than one on a perceel happens: two firms in one building.
      while (chance.hits(density(perceel.situering()))) {
        write(gemeente.namen(), perceel, chance);
      }
    }
  }

  private static double density(Situering situering) {
    return switch (situering) {
      case CENTRUM -> 0.19;
      case KERN, WOONPARK -> 0.045;
      case LINT -> 0.06;
      case BEDRIJVENTERREIN -> 0.38;
      case VOORZIENING -> 0.4;
      case OPEN -> 0.008;
    };
  }

  private void write(Namen namen, Perceel perceel, Chance chance) {
    Situering situering = perceel.situering();
    boolean person = situering != Situering.BEDRIJVENTERREIN && chance.hits(0.35);
    if (vestiging == 0 || !chance.hits(0.08)) {
      onderneming++;
    }
    Coordinate at = chance.hits(0.05) ? null : place(perceel.geom());
    file.add(
        Nummer.vestiging(vestiging++),
        Nummer.onderneming(onderneming),
        person ? 1 : 0,
        2008,
        chance.hits(0.01) ? null : nace.in(situering, chance),
        "MAIN",
        LocalDate.of(1985, 1, 1).plusDays(chance.below(14_500)),
        chance.hits(0.3) ? null : jobs(situering, person, chance),
        chance.hits(0.4) ? null : floor(situering, chance),
        namen.postcode(),
        namen.gemeente(),
        at == null ? null : at.x,
        at == null ? null : at.y);
  }

  private static Coordinate place(Polygon land) {
    Point centre = land.getCentroid();
    Point inside = land.contains(centre) ? centre : land.getInteriorPoint();
    return new Coordinate(Mesh.centimetre(inside.getX()), Mesh.centimetre(inside.getY()));
  }

  /** Many small, few large. */
  private static long jobs(Situering situering, boolean person, Chance chance) {
    double largest =
        switch (situering) {
          case BEDRIJVENTERREIN -> 120;
          case VOORZIENING -> 90;
          case CENTRUM -> 25;
          default -> 12;
        };
    double draw = chance.between(0, 1);
    return person ? 1 + (draw > 0.85 ? 1 : 0) : 1 + Math.round(Math.pow(draw, 4) * largest);
  }

  private static long floor(Situering situering, Chance chance) {
    return Math.round(
        switch (situering) {
          case BEDRIJVENTERREIN -> chance.between(300, 4_500);
          case VOORZIENING -> chance.between(200, 3_000);
          case OPEN -> chance.between(150, 1_800);
          case LINT -> chance.between(40, 600);
          default -> chance.between(30, 320);
        });
  }

  @Override
  public void finish(Tally tally) {
    tally.count("vestigingen", file.finish());
  }

  @Override
  public void close() {
    file.close();
  }
}
