package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

class GebouwenTest {
  /** Corners are rounded to the centimetre. */
  private static final double ROUNDED = 0.3;

  @TempDir static Path dir;
  private static List<Gpkg.Row> gebouwen;
  private static List<Gpkg.Row> percelen;
  private static Leven leven;

  @BeforeAll
  static void write() throws Exception {
    Written written = Written.in(dir, 3_000);
    gebouwen = Gpkg.rows(dir.resolve("gebouwen.gpkg"), "gebouwen", "OIDN, TYPE, OPPERVL");
    percelen = written.percelen();
    leven = new GemeenteMaker(new Territory(3_000, 7), 0, 7).make().leven();
  }

  @Test
  void everyBuildingLiesOnOnePerceel() {
    STRtree index = index(percelen);
    for (Gpkg.Row gebouw : gebouwen) {
      assertThat(gebouw.geom().isValid()).isTrue();
      assertThat(near(index, gebouw.geom()))
          .as("building " + gebouw.get(0))
          .anyMatch(p -> gebouw.geom().difference(p).getArea() < ROUNDED);
    }
  }

  @Test
  void buildingsDoNotLieOverEachOther() {
    STRtree index = index(gebouwen);
    for (Gpkg.Row gebouw : gebouwen) {
      assertThat(near(index, gebouw.geom()))
          .allMatch(g -> g == gebouw.geom() || g.intersection(gebouw.geom()).getArea() < ROUNDED);
    }
  }

  @Test
  void nothingStandsOnWoodsAndOnFieldsOnlyFarms() {
    for (Plek plek : leven.plekken()) {
      if (plek.perceel().situering() == Situering.OPEN && plek.bebouwd()) {
        boolean farm =
            plek.gebruik() == Gebruik.BOERDERIJ && plek.perceel().bestemming().farmland();
        boolean club =
            plek.gebruik() == Gebruik.SPORT
                && plek.perceel().bestemming() == Bestemming.DAGRECREATIE;
        assertThat(farm || club).isTrue();
      }
    }
  }

  @Test
  void aKernHasAboutNineMainBuildingsForTenPercelen() {
    Set<Situering> kern = EnumSet.of(Situering.CENTRUM, Situering.KERN);
    List<Plek> inside =
        leven.plekken().stream().filter(p -> kern.contains(p.perceel().situering())).toList();
    long main = inside.stream().flatMap(p -> p.gebouwen().stream()).filter(Gebouw::hoofd).count();
    assertThat(main / (double) inside.size()).isBetween(0.75, 1.0);
  }

  @Test
  void theMiddleOfTheTownIsTerraced() {
    List<Plek> centre =
        leven.plekken().stream()
            .filter(p -> p.perceel().situering() == Situering.CENTRUM && p.bebouwd())
            .toList();
    long touching =
        centre.stream()
            .filter(
                p ->
                    centre.stream()
                        .anyMatch(
                            o ->
                                o != p
                                    && o.gebouwen()
                                            .get(0)
                                            .geom()
                                            .distance(p.gebouwen().get(0).geom())
                                        < 0.02))
            .count();
    assertThat(touching / (double) centre.size()).isGreaterThan(0.6);
  }

  @Test
  void someWorkshopsInRowsOfHousesAreEmptyAndLarge() {
    assertThat(leven.plekken())
        .anyMatch(p -> p.gebruik() == Gebruik.WERKPLAATS && p.leeg() && p.grondvlak() > 180);
    assertThat(leven.plekken()).anyMatch(p -> p.gebruik() == Gebruik.WERKPLAATS && !p.leeg());
  }

  private static STRtree index(List<Gpkg.Row> rows) {
    STRtree index = new STRtree();
    rows.forEach(r -> index.insert(r.geom().getEnvelopeInternal(), r.geom()));
    return index;
  }

  private static List<Geometry> near(STRtree index, Geometry place) {
    List<?> found = index.query(place.getEnvelopeInternal());
    return found.stream().map(Geometry.class::cast).toList();
  }
}
