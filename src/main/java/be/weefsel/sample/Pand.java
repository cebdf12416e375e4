package be.weefsel.sample;

import java.time.LocalDate;

/** A vacant premises of the register; null is an open end. */
record Pand(
    Plek plek,
    String soort,
    boolean verbouwing,
    LocalDate begin,
    LocalDate einde,
    long oppervlakte) {

  Pand tot(LocalDate dag) {
    return new Pand(plek, soort, verbouwing, begin, dag, oppervlakte);
  }
}
