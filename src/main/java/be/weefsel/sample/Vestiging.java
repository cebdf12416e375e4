package be.weefsel.sample;

import java.time.LocalDate;

/**
 * An establishment as the register knows it; null is what the register does not know.
 *
 * @param nieuw opened after the first measurement
 * @param zelfde of the same enterprise as the one before
 */
record Vestiging(
    Plek plek,
    boolean nieuw,
    boolean zelfde,
    boolean persoon,
    String nace,
    LocalDate begin,
    Long banen,
    Long vloer,
    boolean geplaatst) {

  Vestiging metBanen(Long andere) {
    return new Vestiging(plek, nieuw, zelfde, persoon, nace, begin, andere, vloer, geplaatst);
  }
}
