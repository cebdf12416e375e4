package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** A line that wanders a little, as roads and borders do: every half is moved aside by chance. */
final class Wander {
  private Wander() {}

  static List<Coordinate> line(
      Coordinate from, Coordinate to, double step, double sway, Chance chance) {
    int halvings = (int) Math.floor(Math.log(from.distance(to) / step) / Math.log(2));
    List<Coordinate> line = new ArrayList<>();
    line.add(from);
    halve(line, from, to, Math.max(1, Math.min(halvings, 7)), sway, chance);
    return line;
  }

  private static void halve(
      List<Coordinate> line, Coordinate a, Coordinate b, int depth, double sway, Chance chance) {
    if (depth == 0) {
      line.add(b);
      return;
    }
    double aside = chance.between(-sway, sway);
    double x = (a.x + b.x) / 2 - aside * (b.y - a.y);
    double y = (a.y + b.y) / 2 + aside * (b.x - a.x);
    Coordinate middle = new Coordinate(Mesh.centimetre(x), Mesh.centimetre(y));
    halve(line, a, middle, depth - 1, sway, chance);
    halve(line, middle, b, depth - 1, sway, chance);
  }
}
