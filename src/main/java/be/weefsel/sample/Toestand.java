package be.weefsel.sample;

import java.time.LocalDate;

/** The day that the files describe; the second tells what changed in three years. */
public enum Toestand {
  NULMETING(LocalDate.of(2025, 1, 1)),
  EINDMETING(LocalDate.of(2028, 1, 1));

  private final LocalDate peildatum;

  Toestand(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  public LocalDate peildatum() {
    return peildatum;
  }
}
