package be.weefsel.sample;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/** Gives every face its bestemming: special uses claim the faces nearest to a spot, then nature. */
final class Zoning {
  private final List<Face> faces;
  private final Ligging ligging;
  private final Chance chance;
  private final Bestemming[] zones;
  private final double total;

  private Zoning(List<Face> faces, Ligging ligging, long seed) {
    this.faces = faces;
    this.ligging = ligging;
    this.chance = Chance.of(seed, 7, ligging.nummer());
    this.zones = new Bestemming[faces.size()];
    this.total = faces.stream().mapToDouble(Face::area).sum();
  }

  static Bestemming[] of(List<Face> faces, Ligging ligging, long seed) {
    Zoning zoning = new Zoning(faces, ligging, seed);
    zoning.special();
    zoning.rest(new Landscape(seed));
    return zoning.zones;
  }

  private void special() {
    Kern town = ligging.town();
    Predicate<Face> outside = f -> !f.inKern();
    Predicate<Face> inside = Face::inKern;
    int turn = chance.below(6);
    claim(Bestemming.INDUSTRIE, near(town, turn + 0.5, 1.6), 0.024, outside);
    claim(Bestemming.KMO, near(town, turn + 3.4, 1.25), 0.011, outside);
    claim(Bestemming.WOONUITBREIDING, near(town, turn + 2, 1.2), 0.012, outside);
    claim(Bestemming.GEMEENSCHAP, near(town, turn + 4.5, 1.15), 0.006, outside);
    boolean large = ligging.quota() > 1_000;
    if (large) {
      claim(Bestemming.GEMEENSCHAP, near(town, turn + 2.5, 0.15), 0, inside);
      claim(Bestemming.PARK, near(town, turn + 5.2, 0.7), 0, inside);
    }
    claim(Bestemming.DAGRECREATIE, near(town, turn + 5.5, 1.2), 0.008, outside);
    claim(Bestemming.WOONPARK, near(town, turn + 1.5, 2), 0.012, outside);
    for (Kern village : ligging.kernen().subList(1, ligging.kernen().size())) {
      int side = chance.below(6);
      claim(Bestemming.WOONUITBREIDING, near(village, side + 2, 1.1), 0.004, outside);
      if (large) {
        claim(Bestemming.GEMEENSCHAP, near(village, side, 0.1), 0, inside);
        claim(Bestemming.DAGRECREATIE, near(village, side + 4, 1.1), 0.002, outside);
      }
      if (village.nummer() % 2 == 0) {
        claim(Bestemming.KMO, near(village, side + 3, 1.2), 0.005, outside);
      }
    }
  }

  private Coordinate near(Kern kern, double sixth, double depth) {
    double angle = kern.turn() + sixth * Math.PI / 3;
    double reach = kern.reach(angle) * depth;
    return new Coordinate(
        kern.centre().x + reach * Math.cos(angle), kern.centre().y + reach * Math.sin(angle));
  }

  /** Takes the free faces nearest to the spot until the share of the gemeente is reached. */
  private void claim(Bestemming zone, Coordinate spot, double share, Predicate<Face> where) {
    List<Face> nearest =
        faces.stream()
            .filter(f -> zones[f.nummer()] == null)
            .filter(where)
            .sorted(Comparator.comparingDouble(f -> f.centroid().distance(spot)))
            .toList();
    double taken = 0;
    for (Face face : nearest) {
      zones[face.nummer()] = zone;
      taken += face.area();
      if (taken >= share * total) {
        return;
      }
    }
  }

  private void rest(Landscape landscape) {
    for (Face face : faces) {
      if (zones[face.nummer()] != null) {
        continue;
      }
      boolean rural = face.kern().nummer() > 1;
      zones[face.nummer()] =
          !face.inKern()
              ? landscape.at(face.centroid().x, face.centroid().y)
              : rural ? Bestemming.LANDELIJK_WONEN : Bestemming.WONEN;
    }
  }
}
