package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The main roads: six from the market to the border through the villages, a ring, and links. */
final class Roads {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double STEP = 65;

  private final Ligging ligging;
  private final Chance chance;
  private final List<LineString> lines = new ArrayList<>();
  private Polygon market;

  private Roads(Ligging ligging, Chance chance) {
    this.ligging = ligging;
    this.chance = chance;
  }

  static Roads draw(Ligging ligging, long seed) {
    Roads roads = new Roads(ligging, Chance.of(seed, 5, ligging.nummer()));
    roads.market = roads.marketSquare();
    for (int i = 0; i < ligging.borders().size(); i++) {
      roads.add(roads.radial(i));
    }
    roads.ring();
    roads.links();
    return roads;
  }

  List<LineString> lines() {
    return lines;
  }

  Polygon market() {
    return market;
  }

  private Polygon marketSquare() {
    Kern town = ligging.town();
    double size = Math.max(13, Math.min(0.075 * town.radius(), 38));
    Coordinate[] corners = new Coordinate[5];
    for (int i = 0; i < 4; i++) {
      double angle = town.turn() + i * Math.PI / 2 + chance.between(-0.15, 0.15);
      double reach = size * (i % 2 == 0 ? 1.35 : 0.95) * chance.between(0.9, 1.1);
      corners[i] = around(town, angle, reach);
    }
    corners[4] = corners[0].copy();
    return GEOMETRY.createPolygon(corners);
  }

  private static Coordinate around(Kern kern, double angle, double reach) {
    return new Coordinate(
        Mesh.centimetre(kern.centre().x + reach * Math.cos(angle)),
        Mesh.centimetre(kern.centre().y + reach * Math.sin(angle)));
  }

  private List<Coordinate> radial(int road) {
    Coordinate from = ligging.town().centre();
    Coordinate gate = Ligging.gate(ligging.borders().get(road));
    List<Coordinate> line = new ArrayList<>();
    int village = ligging.kernRoads().indexOf(road);
    if (village >= 0) {
      Coordinate stop = ligging.kernen().get(village + 1).centre();
      line.addAll(Wander.line(from, stop, STEP, 0.07, chance));
      line.remove(line.size() - 1);
      from = stop;
    }
    line.addAll(Wander.line(from, gate, STEP, 0.07, chance));
    return line;
  }

  private void ring() {
    Kern town = ligging.town();
    if (town.radius() < 200) {
      return;
    }
    List<Coordinate> ring = new ArrayList<>();
    int points = 22;
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      ring.add(around(town, angle, 0.58 * town.reach(angle) * chance.between(0.93, 1.07)));
    }
    ring.add(ring.get(0));
    add(ring);
  }

  private void links() {
    List<Kern> kernen = ligging.kernen();
    for (int i = 1; i + 1 < kernen.size(); i++) {
      link(kernen.get(i), kernen.get(i + 1));
    }
    if (kernen.size() > 3) {
      link(kernen.get(kernen.size() - 1), kernen.get(1));
    }
  }

  private void link(Kern a, Kern b) {
    LineString straight = GEOMETRY.createLineString(new Coordinate[] {a.centre(), b.centre()});
    double passes = straight.distance(GEOMETRY.createPoint(ligging.town().centre()));
    // Who would drive past the town takes the road through it.
    if (passes > ligging.town().radius()) {
      add(Wander.line(a.centre(), b.centre(), STEP, 0.08, chance));
    }
  }

  private void add(List<Coordinate> line) {
    Geometry street = GEOMETRY.createLineString(line.toArray(Coordinate[]::new)).difference(market);
    for (int i = 0; i < street.getNumGeometries(); i++) {
      lines.add((LineString) street.getGeometryN(i));
    }
  }
}
