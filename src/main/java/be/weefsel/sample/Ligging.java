package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Where a gemeente and its kernen lie, before any road is drawn. */
record Ligging(
    int nummer,
    int quota,
    Namen namen,
    List<List<Coordinate>> borders,
    List<Kern> kernen,
    List<Integer> kernRoads) {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double M2_KERN_PER_PERCEEL = 310;

  static Ligging of(Territory territory, int nummer, long seed) {
    Chance chance = Chance.of(seed, 4, nummer);
    int quota = territory.quota(nummer);
    Namen namen = new Namen(nummer);
    List<List<Coordinate>> borders = territory.borders(nummer);
    double built = M2_KERN_PER_PERCEEL * quota;
    int villages = quota < 1_500 ? 1 : quota < 8_000 ? 2 : quota < 15_000 ? 3 : 4;
    double townShare = villages == 1 ? 0.62 : 0.56;
    Coordinate centre = middle(borders);
    List<Kern> kernen = new ArrayList<>();
    kernen.add(kern(namen, 0, centre, built * townShare, chance));
    double share = (1 - townShare) / villages;
    int first = chance.below(6);
    int[] spread = villages < 3 ? new int[] {0, 2} : new int[] {0, 2, 3, 5};
    List<Integer> roads = new ArrayList<>();
    for (int i = 0; i < villages; i++) {
      int road = (first + spread[i]) % 6;
      double area = built * share * chance.between(0.8, 1.2);
      double radius = Math.sqrt(area / Math.PI);
      Coordinate gate = gate(borders.get(road));
      double way = centre.distance(gate);
      // The first village lies at the border, and its kern runs on at the other side.
      double at = i == 0 ? 1 - 0.8 * radius / way : chance.between(0.58, 0.68);
      Coordinate place =
          new Coordinate(
              Mesh.centimetre(centre.x + at * (gate.x - centre.x)),
              Mesh.centimetre(centre.y + at * (gate.y - centre.y)));
      kernen.add(kern(namen, i + 1, place, area, chance));
      roads.add(road);
    }
    return new Ligging(nummer, quota, namen, borders, kernen, roads);
  }

  private static Kern kern(Namen namen, int i, Coordinate at, double area, Chance chance) {
    double turn = chance.between(0, 2 * Math.PI);
    return new Kern(i, namen.deelgemeente(i), i == 0, at, Math.sqrt(area / Math.PI), turn);
  }

  private static Coordinate middle(List<List<Coordinate>> borders) {
    double x = borders.stream().mapToDouble(b -> b.get(0).x).average().orElseThrow();
    double y = borders.stream().mapToDouble(b -> b.get(0).y).average().orElseThrow();
    return new Coordinate(Mesh.centimetre(x), Mesh.centimetre(y));
  }

  /** Where the road crosses this border; the neighbour's road comes to the same point. */
  static Coordinate gate(List<Coordinate> border) {
    return border.get(border.size() / 2);
  }

  /** The border as one ring. */
  Polygon outline() {
    List<Coordinate> ring = new ArrayList<>();
    borders.forEach(line -> ring.addAll(line.subList(0, line.size() - 1)));
    ring.add(ring.get(0).copy());
    return GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new));
  }

  Kern town() {
    return kernen.get(0);
  }

  Kern nearest(double x, double y) {
    Kern best = town();
    for (Kern kern : kernen) {
      if (kern.outside(x, y) < best.outside(x, y)) {
        best = kern;
      }
    }
    return best;
  }
}
