package be.weefsel.loading.formats.shapefile;

import static be.weefsel.loading.formats.shapefile.HandMadeShapefile.square;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.loading.formats.ReadRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Rings as tools write them: in any order and any direction. */
class RingNestTest {
  @TempDir Path folder;

  private ReadRows.Row read(double[]... rings) {
    Path shp = new HandMadeShapefile().polygon(rings).write(folder, "ringen");
    return ReadRows.of(shp).rows().get(0);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "true, true", "false, false"})
  void theDirectionOfRingsDoesNotMatter(boolean outer, boolean hole) {
    Geometry found =
        read(square(40, 40, 20, hole), square(0, 0, 100, outer), square(200, 0, 10, outer))
            .geometry();
    assertThat(found.isValid()).isTrue();
    assertThat(found.getNumGeometries()).isEqualTo(2);
    assertThat(found.getArea()).isEqualTo(10_000 - 400 + 100);
  }

  @Test
  void aHoleThatTouchesItsOuterRingInAllItsCornersIsAHole() {
    // A diamond in a square that has a corner in the middle of each side.
    double[] square = {0, 0, 0, 5, 0, 10, 5, 10, 10, 10, 10, 5, 10, 0, 5, 0, 0, 0};
    double[] diamond = {0, 5, 5, 0, 10, 5, 5, 10, 0, 5};
    Geometry found = read(square, diamond).geometry();
    assertThat(found.getNumGeometries()).isEqualTo(1);
    assertThat(found.getArea()).isEqualTo(50);
  }

  @Test
  void neighboursThatTouchAreNotInEachOther() {
    Geometry found =
        read(square(0, 0, 10, true), square(10, 0, 10, true), square(10, 10, 10, true)).geometry();
    assertThat(found.getNumGeometries()).isEqualTo(3);
    assertThat(found.getArea()).isEqualTo(300);
  }

  @Test
  void noRingIsLostWhereRingsCrossOrAreDoubled() {
    Geometry crossing = read(square(0, 0, 10, true), square(5, 5, 10, true)).geometry();
    assertThat(crossing.getNumPoints()).isEqualTo(10);
    assertThat(crossing.isValid()).isFalse();
    Geometry doubled = read(square(0, 0, 10, true), square(0, 0, 10, true)).geometry();
    assertThat(doubled.getNumPoints()).isEqualTo(10);
    assertThat(doubled.isValid()).isFalse();
  }

  @Test
  void hundredsOfHolesAndIslandsFindTheirPlace() {
    List<double[]> rings = new ArrayList<>();
    // A lake of 6 by 6 with an island of 2 by 2 in each of 400 fields of 10 by 10.
    rings.add(square(0, 0, 200, true));
    for (int i = 0; i < 400; i++) {
      int x = 10 * (i % 20);
      int y = 10 * (i / 20);
      rings.add(square(x + 2, y + 2, 6, false));
      rings.add(square(x + 4, y + 4, 2, true));
    }
    Collections.shuffle(rings, new Random(1));
    Geometry found = read(rings.toArray(double[][]::new)).geometry();
    assertThat(found.isValid()).isTrue();
    assertThat(found.getNumGeometries()).isEqualTo(401);
    assertThat(found.getArea()).isEqualTo(40_000 - 400 * 36 + 400 * 4);
  }

  @Test
  void ringsThatTakeTooLongToPartAreRejected() {
    double[][] rings = new double[10_000][];
    for (int i = 0; i < rings.length; i++) {
      rings[i] = square(i, i, 100_000 - 2 * i, true);
    }
    assertThat(read(rings).reject()).startsWith("geometrie_te_groot").contains("10000 ringen");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void ringsThatAreNowhereAreRejected(double nowhere) {
    double[][] rings = new double[500][];
    for (int i = 0; i < rings.length; i++) {
      rings[i] = square(i, i, 1, true);
      if (i % 3 == 0) {
        rings[i][4] = nowhere;
        rings[i][5] = -nowhere;
      }
    }
    assertThat(read(rings).reject()).startsWith("coordinaat_ongeldig");
  }
}
