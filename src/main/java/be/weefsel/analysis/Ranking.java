package be.weefsel.analysis;

import be.weefsel.database.BinaryCopy;
import java.util.Arrays;
import java.util.List;

/**
 * The places of the percelen of one gemeente under one profile, and how far they move. Place 1 has
 * the highest score; equal scores share the best place.
 */
final class Ranking {
  private final double[] scores;
  private final double[] reference;
  private final double[] lowest;
  private final double[] highest;
  private final Places inKern;
  private final Places inGemeente;
  private final double top;
  private final double steps;

  /** Places of the rows, with the best and worst under any change of one weight. */
  private static final class Places {
    private final int[] now;
    private final int[] of;
    private final int[] best;
    private final int[] worst;

    Places(int rows) {
      now = new int[rows];
      of = new int[rows];
      best = new int[rows];
      worst = new int[rows];
      Arrays.fill(best, Integer.MAX_VALUE);
    }

    void take(int[] group, double[] scores, boolean asIs) {
      double[] sorted =
          Arrays.stream(group).mapToDouble(row -> scores[row]).filter(s -> s == s).toArray();
      Arrays.sort(sorted);
      for (int row : group) {
        if (scores[row] == scores[row]) {
          int place = sorted.length - upper(sorted, scores[row]) + 1;
          best[row] = Math.min(best[row], place);
          worst[row] = Math.max(worst[row], place);
          if (asIs) {
            now[row] = place;
            of[row] = sorted.length;
          }
        }
      }
    }
  }

  Ranking(ScoredRows rows, Score score, int profile, double[] reference, Parameters parameters) {
    this.scores = rows.scores(profile);
    this.reference = reference;
    this.lowest = scores.clone();
    this.highest = scores.clone();
    this.inKern = new Places(rows.count());
    this.inGemeente = new Places(rows.count());
    this.top = parameters.number("gevoeligheid_top");
    this.steps = parameters.number("gevoeligheid_plaatsen");
    List<Profile.Weight> criteria = score.profile().criteria();
    double[][] values = new double[criteria.size()][];
    double[] weights = new double[criteria.size()];
    for (int i = 0; i < weights.length; i++) {
      values[i] = rows.normalised(score.normalisedColumn(criteria.get(i)));
      weights[i] = criteria.get(i).weight();
    }
    place(rows, scores, true);
    double change = parameters.number("gevoeligheid_gewicht") / 100;
    for (int i = 0; i < weights.length; i++) {
      for (double factor : new double[] {1 - change, 1 + change}) {
        double[] moved = weights.clone();
        moved[i] *= factor;
        place(rows, scored(values, moved), false);
      }
    }
  }

  private void place(ScoredRows rows, double[] moved, boolean asIs) {
    for (int row = 0; row < moved.length; row++) {
      lowest[row] = Math.min(lowest[row], moved[row]);
      highest[row] = Math.max(highest[row], moved[row]);
    }
    int[] all = new int[moved.length];
    Arrays.setAll(all, row -> row);
    inGemeente.take(all, moved, asIs);
    rows.kernen().forEach(kern -> inKern.take(kern, moved, asIs));
  }

  /** The scores under other weights, of the rows that have one. */
  private double[] scored(double[][] values, double[] weights) {
    double[] moved = new double[scores.length];
    for (int row = 0; row < moved.length; row++) {
      double sum = 0;
      double known = 0;
      for (int i = 0; i < weights.length; i++) {
        double value = values[i][row];
        if (value == value) {
          sum += weights[i] * value;
          known += weights[i];
        }
      }
      moved[row] = scores[row] == scores[row] ? sum / known : Double.NaN;
    }
    return moved;
  }

  /** Writes the parts of one row, in the order of {@link SensitivityPart}. */
  void write(BinaryCopy copy, int row) {
    if (scores[row] != scores[row]) {
      Arrays.stream(SensitivityPart.values()).forEach(p -> copy.none());
      return;
    }
    copy.float8((double) upper(reference, scores[row]) / reference.length);
    copy.float8(lowest[row]);
    copy.float8(highest[row]);
    write(copy, inKern, row);
    write(copy, inGemeente, row);
    copy.bool(
        inGemeente.now[row] <= top
            && (inGemeente.now[row] - inGemeente.best[row] > steps
                || inGemeente.worst[row] - inGemeente.now[row] > steps));
  }

  private static void write(BinaryCopy copy, Places places, int row) {
    if (places.of[row] == 0) {
      for (int i = 0; i < 4; i++) {
        copy.none();
      }
      return;
    }
    copy.int4(places.now[row]);
    copy.int4(places.of[row]);
    copy.int4(places.best[row]);
    copy.int4(places.worst[row]);
  }

  /** How many of the sorted values are not above a value. */
  private static int upper(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] <= value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
