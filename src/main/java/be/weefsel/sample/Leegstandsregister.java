package be.weefsel.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** leegstand.csv, as a gemeente keeps it. */
final class Leegstandsregister implements Table {
  private final long seed;
  private final Toestand toestand;

  Leegstandsregister(long seed, Toestand toestand) {
    this.seed = seed;
    this.toestand = toestand;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "id", "type", "status", "begindatum", "einddatum", "capakey", "oppervlakte_m2", "x", "y");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    List<Pand> panden =
        toestand == Toestand.NULMETING
            ? gemeente.leven().leegstand()
            : Jaren.after(gemeente, seed).leegstand();
    int number = 1;
    for (Pand pand : panden) {
      Coordinate at = pand.plek().plaats();
      out.add(
          "%s-L%04d".formatted(gemeente.namen().niscode(), number++),
          pand.soort(),
          pand.verbouwing() ? "verbouwing" : "",
          pand.begin(),
          pand.einde(),
          gemeente.nu(pand.plek()).nummer().capakey(),
          pand.oppervlakte(),
          at.x,
          at.y);
    }
  }
}
