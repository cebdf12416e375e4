package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Numbers the houses along each street, odd at one side and even at the other. */
final class Adressen {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double REACH = 40;

  private final Namen namen;
  private final STRtree wegen = new STRtree();
  private final Map<Integer, double[]> directions = new TreeMap<>();
  private final Map<Integer, List<Door>> doors = new TreeMap<>();

  /** A house at a place along its street. */
  private record Door(Plek plek, double along, boolean left) {}

  private Adressen(Namen namen, List<Weg> wegen) {
    this.namen = namen;
    for (Weg weg : wegen) {
      this.wegen.insert(weg.lijn().getEnvelopeInternal(), weg);
      directions.computeIfAbsent(weg.straat(), s -> direction(weg));
    }
  }

  /** In the order of the percelen; empty where nothing is built. */
  static List<Optional<Adres>> of(Namen namen, List<Weg> wegen, List<Plek> plekken) {
    Adressen adressen = new Adressen(namen, wegen);
    plekken.stream().filter(Plek::bebouwd).forEach(adressen::place);
    List<Optional<Adres>> found = new ArrayList<>(plekken.size());
    plekken.forEach(p -> found.add(Optional.empty()));
    adressen.doors.forEach((straat, row) -> adressen.number(straat, row, found));
    return found;
  }

  private static double[] direction(Weg weg) {
    Coordinate a = weg.lijn().getCoordinateN(0);
    Coordinate b = weg.lijn().getCoordinateN(weg.lijn().getNumPoints() - 1);
    double length = Math.max(1, a.distance(b));
    return new double[] {(b.x - a.x) / length, (b.y - a.y) / length};
  }

  private void place(Plek plek) {
    Point door = GEOMETRY.createPoint(plek.front().orElseThrow().door());
    Weg weg = null;
    // Along the border of the gemeente there may be no road; then the next one is far.
    for (double reach = REACH; weg == null; reach *= 4) {
      weg = nearest(door, reach);
    }
    double[] d = directions.get(weg.straat());
    Coordinate on = DistanceOp.nearestPoints(weg.lijn(), door)[0];
    Coordinate house = plek.plaats();
    boolean left = d[0] * (house.y - on.y) - d[1] * (house.x - on.x) > 0;
    doors
        .computeIfAbsent(weg.straat(), s -> new ArrayList<>())
        .add(new Door(plek, on.x * d[0] + on.y * d[1], left));
  }

  private Weg nearest(Point door, double reach) {
    Envelope near = door.getEnvelopeInternal();
    near.expandBy(reach);
    Weg best = null;
    double nearest = reach;
    for (Object candidate : wegen.query(near)) {
      Weg weg = (Weg) candidate;
      double distance = weg.lijn().distance(door);
      if (distance < nearest || distance == nearest && best != null && before(weg, best)) {
        nearest = distance;
        best = weg;
      }
    }
    return best;
  }

  private static boolean before(Weg weg, Weg other) {
    return weg.lijn().compareTo(other.lijn()) < 0;
  }

  private void number(int straat, List<Door> row, List<Optional<Adres>> found) {
    row.sort(Comparator.comparingDouble(Door::along).thenComparing(d -> d.plek().index()));
    int odd = 1;
    int even = 2;
    for (Door door : row) {
      Plek plek = door.plek();
      int number = door.left() ? odd : even;
      odd += door.left() ? 2 : 0;
      even += door.left() ? 0 : 2;
      Adres adres = new Adres(namen.straat(straat), number, bussen(plek), plek.plaats());
      found.set(plek.index(), Optional.of(adres));
    }
  }

  private static List<String> bussen(Plek plek) {
    return switch (plek.gebruik()) {
      case APPARTEMENTEN ->
          IntStream.rangeClosed(1, plek.woningen()).mapToObj(Integer::toString).toList();
      case HANDELSHUIS -> plek.woningen() > 0 ? List.of("", "1") : List.of("");
      default -> List.of("");
    };
  }
}
