package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of lots at right angles to the street. */
final class Rows {
  private final Mesh mesh;
  private final Knife knife;
  private final Chance chance;
  private final double narrow;
  private final double wide;
  private final double deepest;

  /** Frontages lie between narrow and wide; what is deeper than two gardens gets a back line. */
  Rows(Mesh mesh, Chance chance, double narrow, double wide, double deepest) {
    this.mesh = mesh;
    this.knife = new Knife(mesh);
    this.chance = chance;
    this.narrow = narrow;
    this.wide = wide;
    this.deepest = deepest;
  }

  List<int[]> divide(int[] ring) {
    List<int[]> lots = new ArrayList<>();
    rows(mesh.whole(ring), lots, 0);
    return lots;
  }

  private void rows(int[] ring, List<int[]> lots, int level) {
    Frame frame = Frame.around(mesh, ring);
    if (frame.width() > deepest && level < 4) {
      Optional<Knife.Pieces> back = backLine(ring, frame);
      if (back.isPresent()) {
        rows(mesh.whole(back.get().left()), lots, level + 1);
        rows(mesh.whole(back.get().right()), lots, level + 1);
        return;
      }
    }
    slice(ring, frame, lots);
  }

  private Optional<Knife.Pieces> backLine(int[] ring, Frame frame) {
    double across = frame.width() * chance.between(-0.06, 0.06);
    double least = 0.2 * Rings.area(mesh, ring);
    return knife.cut(
        ring, frame.xAt(0, across), frame.yAt(0, across), frame.ux(), frame.uy(), least);
  }

  private void slice(int[] ring, Frame frame, List<int[]> lots) {
    int[] rest = ring;
    double at = -frame.length() / 2;
    double step = chance.between(narrow, wide);
    while (at + step + 0.7 * narrow < frame.length() / 2) {
      at += step;
      double least = 0.45 * narrow * Math.min(frame.width(), 30);
      Optional<Knife.Pieces> pieces = slice(rest, frame, at, least);
      if (pieces.isPresent()) {
        // Across the frame the part already passed lies to the left.
        lots.add(pieces.get().left());
        rest = pieces.get().right();
        step = chance.between(narrow, wide);
      } else {
        step = 0.5 * narrow;
      }
    }
    lots.add(rest);
  }

  private Optional<Knife.Pieces> slice(int[] rest, Frame frame, double at, double least) {
    double tilt = chance.between(-0.03, 0.03);
    double[] across = {0, 0.28, -0.28};
    for (double part : across) {
      double aside = part * frame.width();
      Optional<Knife.Pieces> pieces =
          knife.cut(
              rest,
              frame.xAt(at, aside),
              frame.yAt(at, aside),
              -frame.uy() + tilt * frame.ux(),
              frame.ux() + tilt * frame.uy(),
              least);
      if (pieces.isPresent()) {
        return pieces;
      }
    }
    return Optional.empty();
  }
}
