package be.weefsel.sample;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/**
 * A perceel with what stands on it.
 *
 * @param leeg nobody works in the premises, or lives in the dwelling
 */
record Plek(
    int index,
    Perceel perceel,
    Optional<Front> front,
    Gebruik gebruik,
    List<Gebouw> gebouwen,
    int woningen,
    boolean leeg) {

  boolean bebouwd() {
    return gebruik != Gebruik.ONBEBOUWD;
  }

  /** Dwellings that somebody lives in. */
  int bewoond() {
    return leeg && !gebruik.zakelijk() ? 0 : woningen;
  }

  /** Where its address and its vestigingen are drawn: in the main building. */
  Coordinate plaats() {
    Point inside =
        gebouwen.isEmpty()
            ? perceel.geom().getInteriorPoint()
            : gebouwen.get(0).geom().getInteriorPoint();
    return new Coordinate(Mesh.centimetre(inside.getX()), Mesh.centimetre(inside.getY()));
  }

  double grondvlak() {
    return gebouwen.stream().filter(Gebouw::hoofd).mapToDouble(g -> g.geom().getArea()).sum();
  }

  /** Rough floor area of the main buildings: flats of three storeys, halls of one. */
  double vloer() {
    return grondvlak()
        * switch (gebruik) {
          case APPARTEMENTEN -> 3;
          case BEDRIJF, SPORT, BOERDERIJ -> 1;
          case WERKPLAATS -> 1.3;
          default -> 1.8;
        };
  }
}
