package be.weefsel.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/** Divides the faces between main roads by streets: small blocks in a kern, large ones outside. */
final class Streets {
  private static final double CENTRE_BLOCK = 6_500;
  private static final double KERN_BLOCK = 13_000;
  private static final double OPEN_BLOCK = 170_000;
  private static final double CENTRE = 0.42;

  private final Mesh mesh;
  private final Knife knife;
  private final Ligging ligging;
  private final Chance chance;
  private final double largest;

  Streets(Mesh mesh, Ligging ligging, long seed) {
    this.mesh = mesh;
    this.knife = new Knife(mesh);
    this.ligging = ligging;
    this.chance = Chance.of(seed, 6, ligging.nummer());
    this.largest = Math.min(OPEN_BLOCK, 100.0 * ligging.quota() + 10_000);
  }

  List<int[]> divide(List<int[]> faces) {
    List<int[]> blocks = new ArrayList<>();
    Deque<int[]> todo = new ArrayDeque<>(faces);
    while (!todo.isEmpty()) {
      int[] face = todo.pop();
      Optional<Knife.Pieces> pieces = split(face);
      if (pieces.isPresent()) {
        todo.push(pieces.get().left());
        todo.push(pieces.get().right());
      } else {
        blocks.add(face);
      }
    }
    return blocks;
  }

  private Optional<Knife.Pieces> split(int[] face) {
    int[] ring = mesh.whole(face);
    double area = Rings.area(mesh, ring);
    double target = target(ring);
    if (area < target * chance.between(0.8, 1.5)) {
      return Optional.empty();
    }
    Frame frame = Frame.around(mesh, ring);
    for (int attempt = 0; attempt < 4; attempt++) {
      double along = frame.length() * chance.between(-0.12, 0.12);
      double across = attempt * 0.12 * frame.width() * (attempt % 2 == 0 ? 1 : -1);
      double tilt = chance.between(-0.1, 0.1);
      Optional<Knife.Pieces> pieces =
          knife.cut(
              ring,
              frame.xAt(along, across),
              frame.yAt(along, across),
              -frame.uy() + tilt * frame.ux(),
              frame.ux() + tilt * frame.uy(),
              Math.max(0.22 * area, 900));
      if (pieces.isPresent()) {
        curve(ring, pieces.get());
        return pieces;
      }
    }
    return Optional.empty();
  }

  private double target(int[] ring) {
    Coordinate c = Rings.centroid(mesh, ring);
    Kern kern = ligging.nearest(c.x, c.y);
    double depth = kern.depth(c.x, c.y);
    if (depth < 1) {
      boolean centre = kern.bovenlokaal() && depth < CENTRE;
      // Even the smallest village has some blocks.
      double most = kern.radius() * kern.radius() / 2;
      return Math.min(most, centre ? CENTRE_BLOCK : KERN_BLOCK);
    }
    double outside = kern.outside(c.x, c.y);
    for (int point : ring) {
      double x = mesh.x(point);
      double y = mesh.y(point);
      outside = Math.min(outside, ligging.nearest(x, y).outside(x, y));
    }
    double side = 125 + 0.6 * Math.max(0, outside);
    return Math.min(largest, side * side);
  }

  /** Long streets bend a little, unless that brings them against something else. */
  private void curve(int[] ring, Knife.Pieces pieces) {
    int a = pieces.from();
    int b = pieces.to();
    double dx = mesh.x(b) - mesh.x(a);
    double dy = mesh.y(b) - mesh.y(a);
    double length = Math.hypot(dx, dy);
    if (length < 130) {
      return;
    }
    double[] at = {0.3, 0.65};
    double aside = chance.between(-0.05, 0.05);
    double again = aside + chance.between(-0.02, 0.02);
    double[] sway = {aside, again};
    int from = a;
    double room = 0.07 * length + 15;
    for (int i = 0; i < at.length; i++) {
      double x = mesh.x(a) + at[i] * dx - sway[i] * dy;
      double y = mesh.y(a) + at[i] * dy + sway[i] * dx;
      if (!clear(ring, x, y, room)) {
        return;
      }
      from = mesh.bend(from, b, x, y);
    }
  }

  private boolean clear(int[] ring, double x, double y, double room) {
    Coordinate point = new Coordinate(x, y);
    for (int i = 0; i < ring.length; i++) {
      int next = ring[(i + 1) % ring.length];
      double distance =
          Distance.pointToSegment(
              point,
              new Coordinate(mesh.x(ring[i]), mesh.y(ring[i])),
              new Coordinate(mesh.x(next), mesh.y(next)));
      if (distance < room) {
        return false;
      }
    }
    return true;
  }
}
