package be.weefsel.loading.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.loading.rows.RowRejected;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.valid.IsValidOp;

class SafeRingTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  // What rounding to 1e-7 degree and the bend of straight lines do to a point, in metres.
  private static final double MOVE = 0.009;
  private final WkbScan scan = new WkbScan();

  @Test
  void whatIsProvenIsValidAndStaysSoWhenItsPointsMove() throws RowRejected {
    Random random = new Random(72);
    int proven = 0;
    int unproven = 0;
    for (int i = 0; i < 60_000; i++) {
      Coordinate[] ring = ring(random);
      double area = area(SHAPES.createPolygon(ring));
      if (Double.isNaN(area)) {
        unproven++;
        continue;
      }
      proven++;
      Polygon polygon = SHAPES.createPolygon(ring);
      assertThat(new IsValidOp(polygon).getValidationError()).as("%s", polygon).isNull();
      assertThat(area).isCloseTo(polygon.getArea(), Percentage.withPercentage(1e-6));
      for (int j = 0; j < 4; j++) {
        Polygon moved = SHAPES.createPolygon(moved(ring, random));
        assertThat(new IsValidOp(moved).getValidationError()).as("%s", moved).isNull();
      }
    }
    assertThat(proven).isGreaterThan(10_000);
    assertThat(unproven).isGreaterThan(10_000);
  }

  @Test
  void whatItDoesNotKnowIsLeftToTheFullCheck() throws RowRejected {
    Polygon square = box(70_000, 200_000, 10, 10);
    assertThat(area(square)).isEqualTo(100);
    assertThat(area(SHAPES.createMultiPolygon(new Polygon[] {square}))).isEqualTo(100);
    Polygon other = box(70_020, 200_000, 10, 10);
    assertThat(area(SHAPES.createMultiPolygon(new Polygon[] {square, other}))).isNaN();
    LinearRing hole = box(70_004, 200_004, 2, 2).getExteriorRing();
    assertThat(area(SHAPES.createPolygon(square.getExteriorRing(), new LinearRing[] {hole})))
        .isNaN();
    assertThat(area(square.getExteriorRing())).isNaN();
    assertThat(area(box(70_000, 200_000, 301, 10))).isNaN();
    assertThat(area(box(19_999, 200_000, 10, 10))).as("outside Flanders").isNaN();
    assertThat(area(box(4.1, 51.1, 0.001, 0.001))).as("degrees").isNaN();
    assertThat(area(box(70_000, 200_000, 0.9, 1.1))).as("a sliver").isNaN();
    assertThat(area(box(70_000, 200_000, 100, 0.05))).as("a thin sliver").isNaN();
  }

  private double area(Geometry geometry) throws RowRejected {
    scan.read(new WKBWriter(2).write(geometry));
    return scan.provenArea();
  }

  private static Polygon box(double x, double y, double width, double height) {
    return SHAPES.createPolygon(
        new Coordinate[] {
          new Coordinate(x, y),
          new Coordinate(x + width, y),
          new Coordinate(x + width, y + height),
          new Coordinate(x, y + height),
          new Coordinate(x, y)
        });
  }

  /** Round, ragged or tangled, from half a metre to the largest; often with a spike or a pinch. */
  private static Coordinate[] ring(Random random) {
    int corners = 3 + random.nextInt(random.nextInt(10) == 0 ? 44 : 9);
    double size = 0.5 * Math.pow(280, random.nextDouble());
    double tangle = random.nextInt(4) == 0 ? 2 : 0.3 * random.nextDouble();
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + tangle * random.nextGaussian()) / corners;
      double radius = size * (0.3 + 0.7 * random.nextDouble());
      ring[i] =
          new Coordinate(70_000 + radius * Math.cos(angle), 200_000 + radius * Math.sin(angle));
    }
    if (random.nextInt(3) == 0) {
      // Nearly on another side, or nearly on a point.
      int from = random.nextInt(corners);
      Coordinate begin = ring[random.nextInt(corners)];
      Coordinate end = ring[random.nextInt(corners)];
      double along = random.nextBoolean() ? random.nextDouble() : 0;
      ring[from] =
          new Coordinate(
              begin.x + along * (end.x - begin.x) + 0.05 * random.nextGaussian(),
              begin.y + along * (end.y - begin.y) + 0.05 * random.nextGaussian());
    }
    ring[corners] = ring[0].copy();
    return ring;
  }

  private static Coordinate[] moved(Coordinate[] ring, Random random) {
    Coordinate[] moved = new Coordinate[ring.length];
    for (int i = 0; i < ring.length - 1; i++) {
      double angle = 2 * Math.PI * random.nextDouble();
      moved[i] =
          new Coordinate(ring[i].x + MOVE * Math.cos(angle), ring[i].y + MOVE * Math.sin(angle));
    }
    moved[ring.length - 1] = moved[0].copy();
    return moved;
  }
}
