package be.weefsel.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Polygon;

/**
 * A gemeente as it was laid out: everything the files are written from.
 *
 * @param later for each perceel what it is at the second measurement; empty when that is not asked
 * @param drawn the RUPs, once somebody has asked for them
 */
record Gemeente(
    Ligging ligging,
    Roads roads,
    List<Face> faces,
    Bestemming[] zones,
    Outlines outlines,
    List<Perceel> percelen,
    List<List<Perceel>> later,
    List<Weg> wegen,
    Leven leven,
    Once<Map<Plan, List<Zone>>> drawn) {

  /** The land of every face, by its number, and the rows of houses parted from some of them. */
  record Outlines(List<Polygon> land, List<Strip> strips) {}

  /** The row of houses that a Lint parts from its face; the face keeps the rest. */
  record Strip(Face face, Polygon outline) {}

  Namen namen() {
    return ligging.namen();
  }

  Polygon land(Face face) {
    return outlines.land().get(face.nummer());
  }

  Bestemming zone(Face face) {
    return zones[face.nummer()];
  }

  Stream<Face> faces(Predicate<Face> wanted) {
    return faces.stream().filter(wanted);
  }

  /** Land and rows of houses together, of the faces that are asked for. */
  List<Polygon> whole(Predicate<Face> wanted) {
    Stream<Polygon> land = faces(wanted).map(this::land);
    Stream<Polygon> houses =
        outlines.strips().stream().filter(s -> wanted.test(s.face())).map(Strip::outline);
    return Stream.concat(land, houses).toList();
  }

  /** The gemeentelijke RUPs with their zones. */
  Map<Plan, List<Zone>> rups() {
    return drawn.get(() -> Rups.of(this));
  }

  /** The perceel at the second measurement; of two parts the first. */
  Perceel nu(Plek plek) {
    return later.isEmpty() ? plek.perceel() : later.get(plek.index()).get(0);
  }
}
