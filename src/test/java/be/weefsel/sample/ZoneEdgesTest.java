package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class ZoneEdgesTest {
  private static final Gemeente GEMEENTE = new GemeenteMaker(new Territory(1_000, 3), 0, 3).make();
  private static final Geometry BORDER = Shapes.join(GEMEENTE.whole(f -> true));

  @Test
  void shiftIsBetweenOneAndThreeMetres() {
    Polygon land = GEMEENTE.land(GEMEENTE.faces().get(0));
    Geometry moved = Shift.free(0).of(land);
    Coordinate[] before = land.getCoordinates();
    Coordinate[] after = moved.getCoordinates();
    for (int i = 0; i < before.length; i++) {
      assertThat(before[i].distance(after[i])).isBetween(1.0, 3.0);
    }
  }

  @Test
  void zonesDoNotFollowThePercelen() {
    Set<Coordinate> corners =
        GEMEENTE.percelen().stream()
            .flatMap(p -> List.of(p.geom().getCoordinates()).stream())
            .collect(Collectors.toSet());
    List<Coordinate> zoneCorners =
        Gewestplan.zones(GEMEENTE, Shift.within(BORDER, 0)).stream()
            .flatMap(z -> List.of(z.geom().getCoordinates()).stream())
            .toList();
    assertThat(zoneCorners).isNotEmpty().noneMatch(corners::contains);
  }

  @Test
  void zonesCutThroughPercelen() {
    List<Zone> zones = Gewestplan.zones(GEMEENTE, Shift.within(BORDER, 0));
    long cut =
        GEMEENTE.percelen().stream()
            .filter(p -> zones.stream().filter(z -> meets(z, p)).count() > 1)
            .count();
    assertThat(cut).isGreaterThan(20);
  }

  private static boolean meets(Zone zone, Perceel perceel) {
    return zone.geom().getEnvelopeInternal().intersects(perceel.geom().getEnvelopeInternal())
        && zone.geom().relate(perceel.geom(), "T********");
  }
}
