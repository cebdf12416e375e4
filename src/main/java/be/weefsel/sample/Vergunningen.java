package be.weefsel.sample;

import java.time.LocalDate;
import java.util.List;

/** vergunningen.csv: permits of the industrial vestigingen, by number, heading and class. */
final class Vergunningen implements Table {
  private static final List<String> HEADINGS = List.of("15.1", "16.3", "17.3", "19.3", "29.5");

  private final long seed;
  private final Nummering nummering = new Nummering();

  Vergunningen(long seed) {
    this.seed = seed;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "vestigingsnummer",
        "dossiernummer",
        "klasse",
        "rubriek",
        "vermogen_kw",
        "datum_beslissing",
        "datum_einde");
  }

  @Override
  public void write(Gemeente gemeente, CsvFile out) {
    Chance chance = Chance.of(seed, 28, gemeente.ligging().nummer());
    int number = 1;
    for (Vestiging vestiging : gemeente.leven().vestigingen()) {
      String nummer = nummering.next(vestiging).vestiging();
      if (chance.hits(share(vestiging.plek().gebruik()))) {
        row(gemeente, nummer, number++, vestiging.plek().gebruik(), chance, out);
      }
    }
  }

  /** What is not in the register may still have a permit: the register is never whole. */
  private static double share(Gebruik gebruik) {
    return switch (gebruik) {
      case BEDRIJF -> 0.55;
      case WERKPLAATS -> 0.4;
      case BOERDERIJ -> 0.3;
      default -> 0;
    };
  }

  private static void row(
      Gemeente gemeente, String nummer, int number, Gebruik gebruik, Chance chance, CsvFile out) {
    double draw = chance.between(0, 1);
    boolean large = gebruik == Gebruik.BEDRIJF;
    String klasse =
        large && draw < 0.12 ? "klasse 1" : draw < (large ? 0.5 : 0.15) ? "klasse 2" : "klasse 3";
    LocalDate given = LocalDate.of(2008, 1, 1).plusDays(chance.below(6_000));
    out.add(
        nummer,
        "%s-OMV%04d".formatted(gemeente.namen().niscode(), number),
        klasse,
        chance.oneOf(HEADINGS),
        Math.round(chance.between(5, 100) * (klasse.equals("klasse 3") ? 1 : 8)),
        given,
        klasse.equals("klasse 3") ? null : given.plusYears(20));
  }
}
