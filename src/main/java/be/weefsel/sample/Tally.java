package be.weefsel.sample;

/** Takes the number of rows of each layer. */
@FunctionalInterface
interface Tally {
  void count(String layer, int rows);
}
