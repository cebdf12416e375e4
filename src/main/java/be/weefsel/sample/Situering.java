package be.weefsel.sample;

/** The kind of place a perceel lies in, which decides what stands there. */
enum Situering {
  CENTRUM,
  KERN,
  LINT,
  WOONPARK,
  BEDRIJVENTERREIN,
  VOORZIENING,
  OPEN
}
