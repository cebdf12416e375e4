package be.weefsel.sample;

import java.util.List;
import java.util.Optional;

/**
 * What stands and happens on the percelen of one gemeente.
 *
 * @param plekken one for each perceel, in their order
 * @param adressen the same
 * @param inwoners the same: how many people live there
 */
record Leven(
    List<Plek> plekken,
    List<Optional<Adres>> adressen,
    int[] inwoners,
    List<Vestiging> vestigingen,
    List<Pand> leegstand) {

  static Leven of(
      Ligging ligging, List<Face> faces, List<Weg> wegen, List<Perceel> percelen, long seed) {
    int nummer = ligging.nummer();
    List<Plek> plekken = Bebouwing.of(nummer, faces, percelen, seed);
    return new Leven(
        plekken,
        Adressen.of(ligging.namen(), wegen, plekken),
        inwoners(nummer, plekken, seed),
        Vestigingen.of(nummer, plekken, seed),
        Leegstand.of(nummer, plekken, seed));
  }

  private static int[] inwoners(int gemeente, List<Plek> plekken, long seed) {
    Chance chance = Chance.of(seed, 21, gemeente);
    int[] inwoners = new int[plekken.size()];
    for (Plek plek : plekken) {
      for (int i = 0; i < plek.bewoond(); i++) {
        inwoners[plek.index()] += household(plek.gebruik(), chance);
      }
    }
    return inwoners;
  }

  /** 2.4 people in a house, 1.6 in a flat, on average. */
  private static int household(Gebruik gebruik, Chance chance) {
    double draw = chance.between(0, 1);
    if (gebruik == Gebruik.APPARTEMENTEN || gebruik == Gebruik.HANDELSHUIS) {
      return draw < 0.55 ? 1 : draw < 0.88 ? 2 : 3;
    }
    return draw < 0.27 ? 1 : draw < 0.61 ? 2 : draw < 0.79 ? 3 : draw < 0.93 ? 4 : 5;
  }
}
