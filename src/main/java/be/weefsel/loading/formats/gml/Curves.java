package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins the segments of a curve, and makes collections of curves. */
final class Curves {
  // Ends that were computed differ by rounding from what stands in the file. In metres; a degree is
  // longer, but coordinates in degrees are smaller too.
  private static final double SAME = 1e-6;

  private Curves() {}

  /** One line where all segments are straight, else an arc or a compound of both. */
  static Shape join(List<Shape> segments) throws RowRejected {
    List<Shape> pieces = new ArrayList<>();
    for (Shape segment : segments) {
      switch (segment.type()) {
        case Shape.LINE, Shape.ARC -> add(pieces, segment);
        case Shape.COMPOUND -> segment.parts().forEach(part -> add(pieces, part));
        default -> throw GmlGeometry.unreadable("een deel van een lijn is geen lijn");
      }
    }
    if (pieces.isEmpty()) {
      return Shape.of(Shape.LINE, new double[0]);
    }
    closeRing(pieces);
    List<Shape> joined = straightTogether(pieces);
    return joined.size() == 1 ? joined.get(0) : Shape.of(Shape.COMPOUND, joined);
  }

  private static void add(List<Shape> pieces, Shape piece) {
    if (piece.xy().length == 0) {
      return;
    }
    if (!pieces.isEmpty()) {
      double[] before = pieces.get(pieces.size() - 1).xy();
      snap(before, before.length - 2, piece.xy(), 0);
    }
    pieces.add(piece);
  }

  private static void closeRing(List<Shape> pieces) {
    double[] last = pieces.get(pieces.size() - 1).xy();
    snap(pieces.get(0).xy(), 0, last, last.length - 2);
  }

  /** Makes a position equal to another where it nearly is. */
  private static void snap(double[] from, int i, double[] to, int j) {
    if (Math.abs(from[i] - to[j]) < SAME && Math.abs(from[i + 1] - to[j + 1]) < SAME) {
      to[j] = from[i];
      to[j + 1] = from[i + 1];
    }
  }

  /** Straight segments that follow each other become one line, which is what most curves are. */
  private static List<Shape> straightTogether(List<Shape> pieces) throws RowRejected {
    List<Shape> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      if (pieces.get(i).type() == Shape.LINE) {
        while (end < pieces.size() && pieces.get(end).type() == Shape.LINE) {
          end++;
        }
      }
      joined.add(end == i + 1 ? pieces.get(i) : line(pieces.subList(i, end)));
      i = end;
    }
    return joined;
  }

  private static Shape line(List<Shape> lines) throws RowRejected {
    int length = lines.stream().mapToInt(l -> l.xy().length - 2).sum() + 2;
    double[] xy = new double[length];
    int at = 0;
    for (Shape line : lines) {
      double[] more = line.xy();
      if (at > 0 && (xy[at] != more[0] || xy[at + 1] != more[1])) {
        throw GmlGeometry.unreadable("de stukken van een lijn sluiten niet aan");
      }
      System.arraycopy(more, 0, xy, at, more.length);
      at += more.length - 2;
    }
    return Shape.of(Shape.LINE, xy);
  }

  static Shape reversed(Shape curve) {
    if (curve.type() == Shape.COMPOUND) {
      List<Shape> parts = new ArrayList<>(curve.parts().stream().map(Curves::reversed).toList());
      Collections.reverse(parts);
      return Shape.of(Shape.COMPOUND, parts);
    }
    double[] from = curve.xy();
    double[] xy = new double[from.length];
    for (int i = 0; i < from.length; i += 2) {
      xy[from.length - 2 - i] = from[i];
      xy[from.length - 1 - i] = from[i + 1];
    }
    return Shape.of(curve.type(), xy);
  }

  static Shape multi(List<Shape> curves) throws RowRejected {
    List<Shape> all = new ArrayList<>();
    for (Shape curve : curves) {
      switch (curve.type()) {
        case Shape.LINE, Shape.ARC, Shape.COMPOUND -> all.add(curve);
        case Shape.MULTI_LINE, Shape.MULTI_CURVE -> all.addAll(curve.parts());
        default -> throw GmlGeometry.unreadable("een deel van een lijn is geen lijn");
      }
    }
    boolean flat = all.stream().allMatch(c -> c.type() == Shape.LINE);
    return Shape.of(flat ? Shape.MULTI_LINE : Shape.MULTI_CURVE, all);
  }
}
