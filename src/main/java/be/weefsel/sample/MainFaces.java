package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The faces between the main roads, as rings of one mesh with border and main roads marked. */
final class MainFaces {
  private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final Mesh mesh = new Mesh();
  private final Map<Coordinate, Integer> points = new HashMap<>();
  private final List<int[]> rings = new ArrayList<>();

  private MainFaces() {}

  static MainFaces between(Roads roads, List<List<Coordinate>> borders) {
    List<Geometry> lines = new ArrayList<>(roads.lines());
    lines.add(roads.market().getExteriorRing());
    borders.forEach(b -> lines.add(GEOMETRY.createLineString(b.toArray(Coordinate[]::new))));
    Geometry noded = UnaryUnionNG.union(lines, GEOMETRY, CENTIMETRES);
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(noded);
    MainFaces faces = new MainFaces();
    Collection<?> polygons = polygonizer.getPolygons();
    polygons.stream()
        .map(Polygon.class::cast)
        // Where a ring starts is not settled by the polygonizer, and must be.
        .peek(Polygon::normalize)
        .sorted(Comparator.comparing(p -> p.getCentroid().getCoordinate()))
        .forEach(faces::add);
    faces.mark();
    return faces;
  }

  Mesh mesh() {
    return mesh;
  }

  List<int[]> rings() {
    return rings;
  }

  private void add(Polygon polygon) {
    Coordinate[] shell = Rings.counterclockwise(polygon.getExteriorRing().getCoordinates());
    int[] ring = new int[shell.length - 1];
    for (int i = 0; i < ring.length; i++) {
      Coordinate at = shell[i];
      ring[i] = points.computeIfAbsent(at, c -> mesh.add(c.x, c.y));
    }
    rings.add(ring);
  }

  /** An edge of one face only is border; the others are road. */
  private void mark() {
    Map<Long, int[]> edges = new LinkedHashMap<>();
    for (int[] ring : rings) {
      for (int i = 0; i < ring.length; i++) {
        int a = ring[i];
        int b = ring[(i + 1) % ring.length];
        long edge = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        edges.computeIfAbsent(edge, e -> new int[] {a, b, 0})[2]++;
      }
    }
    for (int[] edge : edges.values()) {
      mesh.mark(edge[0], edge[1], edge[2] == 1 ? Mesh.BORDER : Mesh.MAIN_ROAD);
    }
  }
}
