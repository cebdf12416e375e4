package be.weefsel.sample;

import java.util.Optional;

/** Divides larger land by halves: sometimes across, sometimes into long strips. */
final class Halving {
  private Halving() {}

  static Optional<Knife.Pieces> of(Mesh mesh, int[] rough, Chance chance) {
    int[] ring = mesh.whole(rough);
    Frame frame = Frame.around(mesh, ring);
    boolean strips = frame.length() < 2.4 * frame.width() && chance.hits(0.45);
    double area = Rings.area(mesh, ring);
    for (int attempt = 0; attempt < 5; attempt++) {
      double part = chance.between(-0.16, 0.16);
      double side = attempt * 0.11 * (attempt % 2 == 0 ? 1 : -1);
      double along = frame.length() * (strips ? side : part);
      double across = frame.width() * (strips ? part : side);
      double tilt = chance.between(-0.08, 0.08);
      double dx = strips ? frame.ux() - tilt * frame.uy() : -frame.uy() + tilt * frame.ux();
      double dy = strips ? frame.uy() + tilt * frame.ux() : frame.ux() + tilt * frame.uy();
      Optional<Knife.Pieces> pieces =
          new Knife(mesh)
              .cut(ring, frame.xAt(along, across), frame.yAt(along, across), dx, dy, 0.15 * area);
      if (pieces.isPresent()) {
        return pieces;
      }
    }
    return Optional.empty();
  }
}
