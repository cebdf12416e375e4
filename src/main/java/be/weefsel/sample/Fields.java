package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Divides the open land, the largest first, until the gemeente has the percelen it should have. */
final class Fields {
  private static final double SMALLEST = 250;

  private Fields() {}

  static List<Lot> divide(List<Lot> lots, int wanted, Chance chance) {
    List<Lot> done = new ArrayList<>();
    PriorityQueue<Largest> open = new PriorityQueue<>();
    for (Lot lot : lots) {
      if (lot.weight() > 0) {
        open.add(new Largest(lot, lot.urge()));
      } else {
        done.add(lot);
      }
    }
    int next = lots.size();
    while (!open.isEmpty() && open.size() + done.size() < wanted) {
      Lot lot = open.poll().lot;
      Optional<Knife.Pieces> pieces =
          lot.urge() * lot.weight() < 2 * SMALLEST
              ? Optional.empty()
              : Halving.of(lot.mesh(), lot.ring(), chance);
      if (pieces.isEmpty()) {
        done.add(lot);
        continue;
      }
      for (int[] ring : List.of(pieces.get().left(), pieces.get().right())) {
        Lot part = new Lot(lot.face(), next++, lot.mesh(), ring, lot.situering(), lot.weight());
        // Chance makes some land keep larger than the rest.
        open.add(new Largest(part, part.urge() * chance.between(0.5, 1.5)));
      }
    }
    open.forEach(l -> done.add(l.lot));
    done.sort(Comparator.comparingInt(Lot::face).thenComparingInt(Lot::order));
    return done;
  }

  private record Largest(Lot lot, double urge) implements Comparable<Largest> {
    @Override
    public int compareTo(Largest other) {
      int larger = Double.compare(other.urge, urge);
      return larger != 0 ? larger : Integer.compare(lot.order(), other.lot.order());
    }
  }
}
