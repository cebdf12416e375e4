package be.weefsel.encoding.mvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** What the specification wants of geometry, by hand: the tile is 4096 units, the margin 64. */
class MvtShapesTest {
  private static List<List<Coordinate>> parts(String wkt) {
    return Drawn.layer(wkt).features().get(0).parts();
  }

  private static String text(List<List<Coordinate>> parts) {
    StringBuilder text = new StringBuilder();
    for (List<Coordinate> part : parts) {
      text.append(text.isEmpty() ? "" : " | ");
      part.forEach(c -> text.append((int) c.x).append(',').append((int) c.y).append(' '));
    }
    return text.toString().strip().replace("  ", " ");
  }

  @Test
  void aPolygonIsRoundedAndTurnsClockwiseOnTheScreen() {
    MvtDecoder.Layer layer =
        Drawn.layer("POLYGON((10.2 10.4, 10.2 30.4, 40.3 30.4, 40.3 10.4, 10.2 10.4))");
    assertThat(layer.version()).isEqualTo(2);
    assertThat(layer.extent()).isEqualTo(4096);
    MvtDecoder.Feature feature = layer.feature(7);
    assertThat(feature.type()).isEqualTo(3);
    assertThat(text(feature.parts())).isEqualTo("10,10 40,10 40,30 10,30");
    assertThat(feature.doubleArea()).isEqualTo(2 * 30 * 20);
  }

  @Test
  void aHoleTurnsTheOtherWay() {
    MvtDecoder.Feature feature =
        Drawn.layer("POLYGON((0 0,100 0,100 100,0 100,0 0),(20 20,80 20,80 80,20 80,20 20))")
            .feature(7);
    assertThat(feature.parts()).hasSize(2);
    assertThat(MvtDecoder.doubleArea(feature.parts().get(0))).isEqualTo(20_000);
    assertThat(MvtDecoder.doubleArea(feature.parts().get(1))).isEqualTo(-7_200);
  }

  @Test
  void whatLiesBeyondTheMarginIsCutOff() {
    assertThat(text(parts("POLYGON((-1000 -1000,5000 -1000,5000 100,-1000 100,-1000 -1000))")))
        .isEqualTo("-64,-64 4160,-64 4160,100 -64,100");
    assertThat(text(parts("POLYGON((-9000 -9000,9000 -9000,9000 9000,-9000 9000,-9000 -9000))")))
        .isEqualTo("-64,4160 -64,-64 4160,-64 4160,4160");
  }

  @Test
  void cuttingAConcaveShapeGivesTwoPolygons() {
    // Two teeth of a comb whose back lies outside.
    MvtDecoder.Feature feature =
        Drawn.layer(
                "POLYGON((4000 100,5000 100,5000 400,4000 400,4000 300,4500 300,4500 200,4000"
                    + " 200,4000 100))")
            .feature(7);
    assertThat(feature.parts()).hasSize(2).allMatch(ring -> MvtDecoder.doubleArea(ring) > 0);
    assertThat(feature.doubleArea()).isEqualTo(2 * 2 * 160 * 100);
  }

  @Test
  void aRingThatRoundingPinchesFallsApart() {
    // A neck of 0.2 units wide between two squares.
    MvtDecoder.Feature feature =
        Drawn.layer(
                "POLYGON((0 0,10 0,10 4.9,20 4.9,20 0,30 0,30 10,20 10,20 5.1,10 5.1,10 10,0 10,0"
                    + " 0))")
            .feature(7);
    assertThat(feature.parts()).hasSize(2);
    assertThat(feature.doubleArea()).isEqualTo(2 * 2 * 100);
  }

  @Test
  void whatIsTooSmallToSeeIsNotThere() {
    assertThat(Drawn.layer("POLYGON((10 10,10.4 10,10.4 10.4,10 10))")).isNull();
    assertThat(Drawn.layer("POLYGON((10 10,40 10,40 10.2,10 10.2,10 10))")).isNull();
    assertThat(parts("POLYGON((0 0,50 0,50 50,0 50,0 0),(9 9,9.3 9,9.3 9.3,9 9))")).hasSize(1);
  }

  @Test
  void whatLiesOutsideIsNotThere() {
    assertThat(Drawn.layer("POLYGON((5000 0,5100 0,5100 90,5000 0))")).isNull();
    assertThat(Drawn.layer("LINESTRING(-100 -100,-100 5000)")).isNull();
    assertThat(Drawn.layer("POINT(4200 5)")).isNull();
    assertThat(Drawn.layer("POINT EMPTY")).isNull();
    assertThat(Drawn.layer("POLYGON EMPTY")).isNull();
  }

  @Test
  void spikesAndPlacesInTheMiddleOfASideAreLeftOut() {
    assertThat(text(parts("POLYGON((0 0,5 0,10 0,10 10,10 20,10 10,0 10,-9 10,0 10,0 5,0 0))")))
        .isEqualTo("0,0 10,0 10,10 0,10");
  }

  @Test
  void aLineThatLeavesAndComesBackIsTwo() {
    MvtDecoder.Feature feature =
        Drawn.layer("LINESTRING(4000 100,4260 100,4260 200,4000 200)").feature(7);
    assertThat(feature.type()).isEqualTo(2);
    assertThat(text(feature.parts())).isEqualTo("4000,100 4160,100 | 4160,200 4000,200");
  }

  @Test
  void pointsStandTogether() {
    MvtDecoder.Feature feature = Drawn.layer("MULTIPOINT((1 2),(4159 3),(9999 1))").feature(7);
    assertThat(feature.type()).isEqualTo(1);
    assertThat(text(feature.parts())).isEqualTo("1,2 4159,3");
  }

  @Test
  void eachKindOfACollectionIsAFeature() {
    MvtDecoder.Layer layer =
        Drawn.layer(
            "GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,9 9),POLYGON((0 0,9 0,9 9,0"
                + " 0)),POINT(3 4))");
    assertThat(layer.features()).extracting(MvtDecoder.Feature::type).containsExactly(1, 2, 3);
    assertThat(layer.features()).allMatch(f -> f.id() == 7);
    assertThat(text(layer.features().get(0).parts())).isEqualTo("1,2 3,4");
  }
}
