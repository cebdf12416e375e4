package be.weefsel.encoding.mvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Whatever valid polygon goes in, what comes out keeps the rules and covers the same ground. */
class MvtPropertyTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Envelope WINDOW = new Envelope(-64, 4160, -64, 4160);
  private static final int CASES = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void polygonsStayDrawable(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Geometry in = polygon(random);
      Geometry expected = in.intersection(FACTORY.toGeometry(WINDOW));
      MvtDecoder.Layer layer = Drawn.layer(in);
      // Rounding moves each side by half a unit at most; what is under two units may be gone.
      double tolerance = 0.75 * expected.getLength() + 4;
      if (layer == null) {
        assertThat(expected.getArea()).as("seed %d case %d", seed, i).isLessThan(tolerance);
        continue;
      }
      List<Polygon> polygons = polygons(layer.features().get(0));
      double area = 0;
      for (Polygon polygon : polygons) {
        assertThat(polygon.isValid()).as("seed %d case %d: %s", seed, i, polygon).isTrue();
        assertThat(WINDOW.contains(polygon.getEnvelopeInternal())).isTrue();
        area += polygon.getArea();
      }
      assertThat(area)
          .as("seed %d case %d: %s", seed, i, in)
          .isCloseTo(expected.getArea(), within(tolerance));
    }
  }

  /** Outer rings turn one way and begin a polygon; the rings that turn the other way are holes. */
  private static List<Polygon> polygons(MvtDecoder.Feature feature) {
    List<Polygon> polygons = new ArrayList<>();
    LinearRing shell = null;
    List<LinearRing> holes = new ArrayList<>();
    for (List<Coordinate> part : feature.parts()) {
      double area = MvtDecoder.doubleArea(part);
      assertThat(area).isNotZero();
      if (area > 0 && shell != null) {
        polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
        holes.clear();
      }
      List<Coordinate> closed = new ArrayList<>(part);
      closed.add(part.get(0));
      LinearRing ring = FACTORY.createLinearRing(closed.toArray(Coordinate[]::new));
      if (area > 0) {
        shell = ring;
      } else {
        assertThat((Object) shell).isNotNull();
        holes.add(ring);
      }
    }
    polygons.add(FACTORY.createPolygon(shell, holes.toArray(LinearRing[]::new)));
    return polygons;
  }

  /** A star of any size, smooth or ragged, with or without a hole, anywhere about the tile. */
  private static Geometry polygon(Random random) {
    double size = Math.pow(10, random.nextDouble() * 4);
    int places = 3 + random.nextInt(random.nextInt(10) == 0 ? 400 : 20);
    double x = random.nextDouble() * 4600 - 250;
    double y = random.nextDouble() * 4600 - 250;
    double ragged = random.nextDouble();
    Polygon star = FACTORY.createPolygon(ring(random, x, y, size, places, ragged));
    if (random.nextInt(3) > 0) {
      return star;
    }
    Geometry hole = FACTORY.createPolygon(ring(random, x, y, size * 0.7, places, ragged));
    return star.difference(hole);
  }

  private static LinearRing ring(
      Random random, double x, double y, double size, int places, double ragged) {
    Coordinate[] ring = new Coordinate[places + 1];
    for (int i = 0; i < places; i++) {
      double angle = 2 * Math.PI * i / places;
      double radius = size * (1 - ragged * random.nextDouble());
      ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    ring[places] = ring[0];
    return FACTORY.createLinearRing(ring);
  }
}
