package be.weefsel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The vacancy register: how long each premises has been empty, and why. */
final class Leegstand {
  private final Chance chance;

  private Leegstand(Chance chance) {
    this.chance = chance;
  }

  static List<Pand> of(int gemeente, List<Plek> plekken, long seed) {
    Leegstand register = new Leegstand(Chance.of(seed, 20, gemeente));
    List<Pand> panden = new ArrayList<>();
    for (Plek plek : plekken) {
      if (plek.leeg()) {
        panden.add(pand(plek, register.since(), register.chance));
      }
    }
    return panden;
  }

  /** Half for less than a year or three, some for very long; never after the measurement. */
  private LocalDate since() {
    double draw = chance.between(0, 1);
    int days =
        draw < 0.38
            ? chance.below(366)
            : draw < 0.8 ? 366 + chance.below(730) : 1_097 + chance.below(3_500);
    return Toestand.NULMETING.peildatum().minusDays(days);
  }

  static Pand pand(Plek plek, LocalDate begin, Chance chance) {
    String soort =
        switch (plek.gebruik()) {
          case HANDELSHUIS -> "handelspand";
          case WERKPLAATS, BEDRIJF -> "bedrijfsruimte";
          default -> "woning";
        };
    double part = plek.gebruik() == Gebruik.HANDELSHUIS ? 0.85 : 1;
    boolean works = chance.hits(0.13);
    return new Pand(plek, soort, works, begin, null, Math.round(part * plek.grondvlak()));
  }
}
