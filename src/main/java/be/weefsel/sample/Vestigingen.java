package be.weefsel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who works where: in shops, workshops and halls, and at home. */
final class Vestigingen {
  private static final Nace NACE = new Nace();
  private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
  private static final int DAYS = 14_500;

  private final Chance chance;

  private Vestigingen(Chance chance) {
    this.chance = chance;
  }

  static List<Vestiging> of(int gemeente, List<Plek> plekken, long seed) {
    Vestigingen maker = new Vestigingen(Chance.of(seed, 15, gemeente));
    List<Vestiging> made = new ArrayList<>();
    for (Plek plek : plekken) {
      int firms = maker.firms(plek);
      for (int i = 0; i < firms; i++) {
        LocalDate begin = FIRST.plusDays(maker.chance.below(DAYS));
        made.add(maker.make(plek, begin, false));
      }
    }
    return made;
  }

  /** One that opened on this day, in a building that was there. */
  static Vestiging opened(Plek plek, LocalDate begin, Chance chance) {
    return new Vestigingen(chance).make(plek, begin, true);
  }

  /** More than one on a perceel happens: two firms in one building. */
  private int firms(Plek plek) {
    if (!plek.bebouwd() || plek.leeg()) {
      return 0;
    }
    double more =
        switch (plek.gebruik()) {
          case HANDELSHUIS, WERKPLAATS -> 0.06;
          case BEDRIJF -> 0.2;
          case VOORZIENING -> 0.15;
          case APPARTEMENTEN -> 0.25;
          default -> 0.045;
        };
    boolean certain =
        !(plek.gebruik() == Gebruik.WONING || plek.gebruik() == Gebruik.APPARTEMENTEN);
    int firms = certain && !(plek.gebruik() == Gebruik.BOERDERIJ && chance.hits(0.3)) ? 1 : 0;
    while (chance.hits(more)) {
      firms++;
    }
    return firms;
  }

  private Vestiging make(Plek plek, LocalDate begin, boolean nieuw) {
    Nace.Activiteit activiteit = NACE.in(plek.gebruik(), chance);
    boolean person = chance.hits(activiteit.persoon() / 100.0);
    boolean known = !chance.hits(0.01);
    Long jobs = chance.hits(0.3) ? null : jobs(plek, activiteit, person);
    Long floor = chance.hits(0.4) ? null : floor(plek, activiteit);
    return new Vestiging(
        plek,
        nieuw,
        chance.hits(0.08),
        person,
        known ? activiteit.nace() : null,
        begin,
        jobs,
        floor,
        !chance.hits(0.05));
  }

  /** Many small, few large; nobody in a holding at home. */
  private long jobs(Plek plek, Nace.Activiteit activiteit, boolean person) {
    double draw = chance.between(0, 1);
    if (activiteit.papier()) {
      return 0;
    }
    if (person) {
      return draw > 0.85 ? 2 : 1;
    }
    double largest = plek.gebruik().zakelijk() ? activiteit.banen() : activiteit.banen() * 0.5;
    boolean publiek = plek.gebruik() == Gebruik.VOORZIENING;
    return 1 + Math.round(Math.pow(draw, publiek ? 2 : 3.5) * (publiek ? 2 * largest : largest));
  }

  /** At home a room, else most of the ground floor. */
  private long floor(Plek plek, Nace.Activiteit activiteit) {
    double share = chance.between(0.55, 1);
    if (activiteit.papier()) {
      return 5 + Math.round(10 * share);
    }
    return Math.round(
        switch (plek.gebruik()) {
          case WONING, APPARTEMENTEN -> 60 * share * share;
          case HANDELSHUIS -> 0.85 * share * plek.grondvlak();
          case WERKPLAATS -> share * Math.max(40, plek.grondvlak() - 60);
          default -> share * plek.grondvlak();
        });
  }
}
