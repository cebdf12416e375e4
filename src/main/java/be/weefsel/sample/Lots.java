package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;

/** Divides the building blocks into lots, each kind of zone in its own way. */
final class Lots {
  private final List<Lot> lots = new ArrayList<>();
  private final Chance chance;

  Lots(Ligging ligging, long seed) {
    this.chance = Chance.of(seed, 9, ligging.nummer());
  }

  List<Lot> lots() {
    return lots;
  }

  /** Divides one face; a Lint, where there is one, parts the houses from the land behind. */
  void add(Face face, Polygon outline, Bestemming zone, Optional<Lint> lint) {
    for (Polygon block : Blocks.within(outline, Blocks.halfRoad(zone, face))) {
      Mesh mesh = new Mesh();
      int[] ring = mesh.ring(block);
      Optional<Knife.Pieces> pieces = lint.flatMap(l -> l.cut(mesh, ring, 400));
      if (pieces.isPresent()) {
        houses(face, mesh, pieces.get().right());
        divide(face, mesh, pieces.get().left(), zone);
      } else {
        divide(face, mesh, ring, zone);
      }
    }
  }

  private void houses(Face face, Mesh mesh, int[] strip) {
    for (int[] lot : new Rows(mesh, chance, 15, 28, 95).divide(strip)) {
      add(face, mesh, lot, Situering.LINT, 0);
    }
  }

  private void divide(Face face, Mesh mesh, int[] ring, Bestemming zone) {
    switch (zone) {
      case WONEN, LANDELIJK_WONEN -> dwellings(face, mesh, ring);
      case WOONPARK -> rows(face, mesh, ring, new Rows(mesh, chance, 26, 42, 95), zone);
      case INDUSTRIE -> halves(face, mesh, ring, 9_000, Situering.BEDRIJVENTERREIN);
      case KMO -> halves(face, mesh, ring, 3_200, Situering.BEDRIJVENTERREIN);
      case GEMEENSCHAP -> halves(face, mesh, ring, 9_000, Situering.VOORZIENING);
      case NATUUR, BOS -> add(face, mesh, ring, Situering.OPEN, 2.2);
      case PARK, DAGRECREATIE -> add(face, mesh, ring, Situering.OPEN, 2.6);
      case WOONUITBREIDING, AGRARISCH, WAARDEVOL_AGRARISCH ->
          add(face, mesh, ring, Situering.OPEN, 1);
    }
  }

  private void dwellings(Face face, Mesh mesh, int[] ring) {
    if (face.inCentre() && face.kern().bovenlokaal()) {
      rows(face, mesh, ring, new Rows(mesh, chance, 6, 11, 44), Bestemming.WONEN);
    } else if (face.kern().bovenlokaal()) {
      // Terraces near the centre, detached houses near the edge.
      double narrow = 7 + 8 * face.depth();
      rows(face, mesh, ring, new Rows(mesh, chance, narrow, narrow * 1.6, 50), Bestemming.WONEN);
    } else {
      double narrow = 9 + 6 * face.depth();
      rows(face, mesh, ring, new Rows(mesh, chance, narrow, narrow * 1.7, 56), Bestemming.WONEN);
    }
  }

  private void rows(Face face, Mesh mesh, int[] ring, Rows rows, Bestemming zone) {
    Situering situering =
        zone == Bestemming.WOONPARK
            ? Situering.WOONPARK
            : face.inCentre() ? Situering.CENTRUM : Situering.KERN;
    for (int[] lot : rows.divide(ring)) {
      add(face, mesh, lot, situering, 0);
    }
  }

  private void halves(Face face, Mesh mesh, int[] ring, double largest, Situering situering) {
    boolean small = Rings.area(mesh, mesh.whole(ring)) < largest * chance.between(0.6, 1.4);
    Optional<Knife.Pieces> pieces = small ? Optional.empty() : Halving.of(mesh, ring, chance);
    if (pieces.isEmpty()) {
      add(face, mesh, ring, situering, 0);
      return;
    }
    halves(face, mesh, pieces.get().left(), largest, situering);
    halves(face, mesh, pieces.get().right(), largest, situering);
  }

  private void add(Face face, Mesh mesh, int[] ring, Situering situering, double weight) {
    lots.add(new Lot(face.nummer(), lots.size(), mesh, ring, situering, weight));
  }
}
