package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;

/** Designs the buildings of one perceel: what fits its use, its width and its street. */
final class Architect {
  private static final double TERRACE = 12;
  private static final double SEMI_DETACHED = 17;
  private static final double ASIDE = 3;
  private static final double SQUARE = 0.75;
  private static final double LONGEST_HALL = 75;

  private final Footprint plan;
  private final Front front;
  private final double setback;
  private final Chance chance;
  private final List<Gebouw> gebouwen = new ArrayList<>();

  /** Houses of one street stand equally far from it. */
  Architect(Polygon land, Front front, double setback, Chance chance) {
    this.plan = new Footprint(land, front);
    this.front = front;
    this.setback = Math.min(setback, 0.3 * front.depth());
    this.chance = chance;
  }

  List<Gebouw> build(Gebruik gebruik) {
    switch (gebruik) {
      case WONING -> {
        double back = house(chance.between(8.5, 12.5), 35);
        shed(back, 0.4);
      }
      case HANDELSHUIS -> shed(house(chance.between(11, 17), 40), 0.3);
      case APPARTEMENTEN -> house(chance.between(12.5, 16), 110);
      case WERKPLAATS -> workshop(house(chance.between(8.5, 11), 35));
      case BEDRIJF -> hall(chance.between(4, 8), chance.between(0.55, 0.95), 60);
      case VOORZIENING -> hall(chance.between(4, 7), chance.between(0.4, 0.7), 60);
      case SPORT -> hall(6, chance.between(0.1, 0.25), 40);
      case BOERDERIJ -> farm();
      case ONBEBOUWD -> {}
    }
    return gebouwen;
  }

  /** Terraced, semi-detached or detached, by the width of the perceel; gives the back wall. */
  private double house(double deep, double least) {
    double back = Math.min(setback + deep, 0.9 * front.depth());
    double left = front.left() - 1;
    double right = front.right() + 1;
    if (front.width() >= TERRACE) {
      right = front.right() - ASIDE;
    }
    if (front.width() >= SEMI_DETACHED) {
      left = front.left() + ASIDE;
      right = Math.min(right, left + chance.between(11, 16));
    }
    Optional<Polygon> ground = plan.box(left, right, setback, back, least);
    double whole =
        (Math.min(right, front.right()) - Math.max(left, front.left())) * (back - setback);
    if (front.width() >= TERRACE && ground.map(Polygon::getArea).orElse(0.0) < SQUARE * whole) {
      // At a sharp corner the house stands in the middle of its garden.
      ground = plan.around(5.5, 5, least).or(() -> plan.around(4, 3.5, least));
    }
    return main(ground) ? ground.map(this::backWall).orElseThrow() : front.depth();
  }

  private double backWall(Polygon ground) {
    return Arrays.stream(ground.getCoordinates()).mapToDouble(front::into).max().orElseThrow();
  }

  private void shed(double back, double share) {
    double near = back + chance.between(5, 9);
    if (chance.hits(share) && near + 5 < front.depth()) {
      double left = front.left() + 0.6;
      double right = left + Math.min(chance.between(3.5, 6), 0.7 * front.width());
      plan.box(left, right, near, near + chance.between(4, 6), 9)
          .ifPresent(g -> gebouwen.add(new Gebouw(g, false)));
    }
  }

  /** Against the back of the house, up to a passage at the end. */
  private void workshop(double back) {
    double far = Math.min(back + chance.between(14, 30), front.depth() - 0.5);
    main(plan.box(front.left() - 1, front.left() + Math.min(front.width() + 2, 16), back, far, 60));
  }

  private void hall(double margin, double share, double least) {
    double far = margin + Math.min(LONGEST_HALL, share * (front.depth() - 2 * margin));
    double left = front.left() + margin;
    double right = Math.min(front.right() - margin, left + LONGEST_HALL);
    if (!main(plan.box(left, right, margin, far, least))) {
      main(plan.across(1, 0.7 * front.depth(), least));
    }
  }

  private void farm() {
    double middle = (front.left() + front.right()) / 2;
    double near = 8 + chance.between(0, 8);
    boolean lived = main(plan.box(middle - 8, middle + 7, near, near + 11, 80));
    double barn = chance.between(18, 40);
    if (lived) {
      main(plan.box(middle - 20, middle - 4, near + 24, near + 24 + barn, 150));
      plan.box(middle + 4, middle + 16, near + 24, near + 44, 60)
          .ifPresent(g -> gebouwen.add(new Gebouw(g, false)));
    }
  }

  private boolean main(Optional<Polygon> ground) {
    ground.ifPresent(g -> gebouwen.add(new Gebouw(g, true)));
    return ground.isPresent();
  }
}
