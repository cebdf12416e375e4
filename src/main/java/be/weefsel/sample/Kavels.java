package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the percelen in three years: one in a hundred was split or got a new number. */
final class Kavels {
  private static final double SPLIT = 0.006;
  private static final double RENUMBERED = 0.004;
  private static final double LEAST = 300;

  private final Chance chance;

  Kavels(Ligging ligging, long seed) {
    this.chance = Chance.of(seed, 22, ligging.nummer());
  }

  /** For each lot what it is now, in the order of the percelen that were made from the lots. */
  List<List<Perceel>> later(
      List<Lot> lots, List<Perceel> before, List<Face> faces, Kadaster[] afdelingen) {
    List<List<int[]>> rings = new ArrayList<>(lots.size());
    for (Lot lot : lots) {
      rings.add(split(lot));
    }
    // Only now all neighbours know the points of the new borders.
    List<List<Perceel>> later = new ArrayList<>(lots.size());
    for (int i = 0; i < lots.size(); i++) {
      Lot lot = lots.get(i);
      Perceel old = before.get(i);
      boolean changed = rings.get(i).size() > 1 || chance.hits(RENUMBERED);
      List<Perceel> now = new ArrayList<>();
      for (int[] ring : rings.get(i)) {
        Kadaster afdeling = afdelingen[faces.get(lot.face()).kern().nummer()];
        Kadasternummer nummer = changed ? afdeling.next() : old.nummer();
        now.add(
            new Perceel(
                lot.mesh().polygon(ring), nummer, old.situering(), old.bestemming(), old.face()));
      }
      later.add(now);
    }
    return later;
  }

  private List<int[]> split(Lot lot) {
    boolean large = Rings.area(lot.mesh(), lot.mesh().whole(lot.ring())) > LEAST;
    Optional<Knife.Pieces> pieces =
        chance.hits(SPLIT) && large ? Halving.of(lot.mesh(), lot.ring(), chance) : Optional.empty();
    return pieces.isPresent()
        ? List.of(pieces.get().left(), pieces.get().right())
        : List.of(lot.ring());
  }
}
