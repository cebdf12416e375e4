package be.weefsel.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;

/** Lays out one gemeente, from border to percelen. */
final class GemeenteMaker {
  private static final double LEAST_LAND = 1_500;
  private static final double HOUSES_IN_LINT = 0.25;
  private static final double METRES_A_HOUSE = 20;

  private final long seed;
  private final Ligging ligging;

  GemeenteMaker(Territory territory, int nummer, long seed) {
    this.seed = seed;
    this.ligging = Ligging.of(territory, nummer, seed);
  }

  Gemeente make() {
    return make(Toestand.NULMETING);
  }

  Gemeente make(Toestand toestand) {
    Roads roads = Roads.draw(ligging, seed);
    MainFaces main = MainFaces.between(roads, ligging.borders());
    Mesh mesh = main.mesh();
    List<int[]> rings = new Streets(mesh, ligging, seed).divide(main.rings());
    List<Face> faces = new ArrayList<>();
    rings.forEach(ring -> faces.add(Face.of(faces.size(), mesh, ring, ligging)));
    Bestemming[] zones = Zoning.of(faces, ligging, seed);
    Map<Integer, Lint> linten = linten(mesh, faces, zones);
    List<Lot> lots = lots(mesh, roads, faces, zones, linten);
    Kadaster[] afdelingen = afdelingen(12, 'A');
    List<Perceel> percelen = percelen(lots, faces, zones, afdelingen);
    Gemeente.Outlines outlines = outlines(mesh, faces, linten);
    List<Weg> wegen = Wegen.of(ligging, roads, mesh, faces, seed);
    Leven leven = Leven.of(ligging, faces, wegen, percelen, seed);
    List<List<Perceel>> later =
        toestand == Toestand.NULMETING
            ? List.of()
            : new Kavels(ligging, seed).later(lots, percelen, faces, afdelingen(24, 'W'));
    return new Gemeente(
        ligging, roads, faces, zones, outlines, percelen, later, wegen, leven, new Once<>());
  }

  private Map<Integer, Lint> linten(Mesh mesh, List<Face> faces, Bestemming[] zones) {
    Chance chance = Chance.of(seed, 10, ligging.nummer());
    Map<Integer, Lint> linten = new HashMap<>();
    // A small gemeente would have nothing but houses along its six roads.
    double room = HOUSES_IN_LINT * ligging.quota() * METRES_A_HOUSE;
    for (Face face : faces) {
      if (zones[face.nummer()].farmland() && face.area() > 2 * LEAST_LAND) {
        Optional<Lint> lint = Lint.along(mesh, face, chance);
        if (lint.isPresent() && lint.get().length() <= room) {
          linten.put(face.nummer(), lint.get());
          room -= lint.get().length();
        }
      }
    }
    return linten;
  }

  private List<Lot> lots(
      Mesh mesh, Roads roads, List<Face> faces, Bestemming[] zones, Map<Integer, Lint> linten) {
    Lots lots = new Lots(ligging, seed);
    for (Face face : faces) {
      Polygon outline = mesh.polygon(face.ring());
      // The market is public domain, which has no perceel.
      if (!outline.contains(roads.market().getCentroid())) {
        lots.add(face, outline, zones[face.nummer()], lint(linten, face));
      }
    }
    Chance chance = Chance.of(seed, 11, ligging.nummer());
    return Fields.divide(lots.lots(), ligging.quota(), chance);
  }

  private static List<Perceel> percelen(
      List<Lot> lots, List<Face> faces, Bestemming[] zones, Kadaster[] afdelingen) {
    List<Perceel> percelen = new ArrayList<>(lots.size());
    for (Lot lot : lots) {
      Kadaster afdeling = afdelingen[faces.get(lot.face()).kern().nummer()];
      percelen.add(
          new Perceel(
              lot.mesh().polygon(lot.ring()),
              afdeling.next(),
              lot.situering(),
              zones[lot.face()],
              lot.face()));
    }
    return percelen;
  }

  private static Optional<Lint> lint(Map<Integer, Lint> linten, Face face) {
    return Optional.ofNullable(linten.get(face.nummer()));
  }

  /** Numbers that were given after the first measurement are in a sectie of their own. */
  private Kadaster[] afdelingen(int subject, char sectie) {
    Kadaster[] afdelingen = new Kadaster[ligging.kernen().size()];
    for (int i = 0; i < afdelingen.length; i++) {
      Chance chance = Chance.of(seed, subject, ligging.nummer(), i);
      afdelingen[i] = new Kadaster(ligging.namen().afdeling(i), sectie, chance);
    }
    return afdelingen;
  }

  /** Cuts the linten from their faces; only then all faces know all points in their edges. */
  private static Gemeente.Outlines outlines(
      Mesh mesh, List<Face> faces, Map<Integer, Lint> linten) {
    List<int[]> land = new ArrayList<>();
    Map<Integer, int[]> strips = new HashMap<>();
    for (Face face : faces) {
      Optional<Knife.Pieces> pieces =
          lint(linten, face).flatMap(l -> l.cut(mesh, face.ring(), LEAST_LAND));
      land.add(pieces.map(Knife.Pieces::left).orElse(face.ring()));
      pieces.ifPresent(p -> strips.put(face.nummer(), p.right()));
    }
    List<Polygon> outlines = land.stream().map(mesh::polygon).toList();
    List<Gemeente.Strip> rows =
        faces.stream()
            .filter(f -> strips.containsKey(f.nummer()))
            .map(f -> new Gemeente.Strip(f, mesh.polygon(strips.get(f.nummer()))))
            .toList();
    return new Gemeente.Outlines(outlines, rows);
  }
}
