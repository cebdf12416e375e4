package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** The roads of a gemeente, as lines with a street and a class. */
final class Wegen {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double TRACKS = 0.35;

  private final Ligging ligging;
  private final Roads roads;
  private final Chance chance;

  private Wegen(Ligging ligging, Roads roads, long seed) {
    this.ligging = ligging;
    this.roads = roads;
    this.chance = Chance.of(seed, 19, ligging.nummer());
  }

  static List<Weg> of(Ligging ligging, Roads roads, Mesh mesh, List<Face> faces, long seed) {
    Wegen wegen = new Wegen(ligging, roads, seed);
    List<int[]> lines = Network.lines(mesh, faces);
    int[] straten = Straten.of(mesh, lines);
    List<Weg> made = new ArrayList<>(lines.size());
    for (int i = 0; i < straten.length; i++) {
      int[] line = lines.get(i);
      boolean main = mesh.mark(line[0], line[1]) == Mesh.MAIN_ROAD;
      LineString shape = line(mesh, line);
      made.add(new Weg(shape, straten[i], wegen.soort(shape, main)));
    }
    return made;
  }

  private static LineString line(Mesh mesh, int[] points) {
    Coordinate[] line = new Coordinate[points.length];
    for (int i = 0; i < points.length; i++) {
      line[i] = new Coordinate(mesh.x(points[i]), mesh.y(points[i]));
    }
    return GEOMETRY.createLineString(line);
  }

  private Weg.Soort soort(LineString line, boolean main) {
    Coordinate middle = line.getCoordinateN(line.getNumPoints() / 2);
    Kern kern = ligging.nearest(middle.x, middle.y);
    double depth = kern.depth(middle.x, middle.y);
    boolean track = chance.hits(TRACKS);
    if (main) {
      return through(middle) ? Weg.Soort.DOORGAAND : Weg.Soort.VERBINDEND;
    }
    if (kern.bovenlokaal() && depth < 0.12) {
      return Weg.Soort.WINKELSTRAAT;
    }
    return depth > 1.2 && track ? Weg.Soort.VELDWEG : Weg.Soort.LOKAAL;
  }

  /** The first road and the one opposite are one road through the town. */
  private boolean through(Coordinate place) {
    Point point = GEOMETRY.createPoint(place);
    return roads.lines().get(0).distance(point) < 0.5 || roads.lines().get(3).distance(point) < 0.5;
  }
}
