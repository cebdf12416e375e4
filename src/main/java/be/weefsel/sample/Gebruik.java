package be.weefsel.sample;

/** What a perceel is used for, which decides what is built and who works there. */
enum Gebruik {
  WONING,
  APPARTEMENTEN,
  HANDELSHUIS,
  WERKPLAATS,
  BEDRIJF,
  BOERDERIJ,
  VOORZIENING,
  SPORT,
  ONBEBOUWD;

  /** Premises that can stand empty as such; of the others the dwelling does. */
  boolean zakelijk() {
    return this == HANDELSHUIS || this == WERKPLAATS || this == BEDRIJF;
  }
}
