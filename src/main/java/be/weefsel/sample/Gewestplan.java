package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The plan that covers everything: neighbouring faces with one bestemming are one zone. */
final class Gewestplan {
  static final Plan PLAN =
      new Plan(
          "GWP_02000_222_00099_00001",
          "gewestplan",
          "Weverdam - Spoelvallei",
          "1977-11-04",
          "gewestelijk",
          "van kracht",
          "");

  private Gewestplan() {}

  static List<Zone> zones(Gemeente gemeente, Shift shift) {
    List<Zone> zones = new ArrayList<>();
    for (Bestemming bestemming : Bestemming.values()) {
      List<Polygon> pieces = pieces(gemeente, bestemming);
      Geometry joined = Shapes.join(pieces);
      for (Polygon part : Shapes.parts(joined)) {
        zones.add(
            new Zone(
                PLAN,
                bestemming.svnaam(),
                bestemming.svnr(),
                bestemming.categorie(),
                bestemming.legende(),
                shift.of(part)));
      }
    }
    return zones;
  }

  private static List<Polygon> pieces(Gemeente gemeente, Bestemming bestemming) {
    Stream<Polygon> land = gemeente.faces(f -> gemeente.zone(f) == bestemming).map(gemeente::land);
    if (bestemming != Bestemming.LANDELIJK_WONEN) {
      return land.toList();
    }
    Stream<Polygon> linten = gemeente.outlines().strips().stream().map(Gemeente.Strip::outline);
    return Stream.concat(land, linten).toList();
  }
}
