package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds on the percelen of one gemeente. */
final class Bebouwing {
  private final int gemeente;
  private final List<Face> faces;
  private final long seed;
  private final Chance chance;

  private Bebouwing(int gemeente, List<Face> faces, long seed) {
    this.gemeente = gemeente;
    this.faces = faces;
    this.seed = seed;
    this.chance = Chance.of(seed, 17, gemeente);
  }

  static List<Plek> of(int gemeente, List<Face> faces, List<Perceel> percelen, long seed) {
    Bebouwing bebouwing = new Bebouwing(gemeente, faces, seed);
    List<Optional<Front>> fronts = Fronts.of(percelen);
    List<Plek> plekken = new ArrayList<>(percelen.size());
    for (int i = 0; i < percelen.size(); i++) {
      plekken.add(bebouwing.plek(i, percelen.get(i), fronts.get(i)));
    }
    return plekken;
  }

  private Plek plek(int index, Perceel perceel, Optional<Front> front) {
    Gebruik gebruik = front.isEmpty() ? Gebruik.ONBEBOUWD : gebruik(perceel);
    if (gebruik == Gebruik.ONBEBOUWD) {
      return new Plek(index, perceel, front, gebruik, List.of(), 0, false);
    }
    Architect architect =
        new Architect(perceel.geom(), front.orElseThrow(), setback(perceel), chance);
    List<Gebouw> gebouwen = architect.build(gebruik);
    if (gebouwen.isEmpty()) {
      return new Plek(index, perceel, front, Gebruik.ONBEBOUWD, gebouwen, 0, false);
    }
    int woningen = woningen(gebruik, gebouwen.get(0).geom().getArea());
    boolean leeg = chance.hits(leegstand(gebruik, perceel));
    return new Plek(index, perceel, front, gebruik, gebouwen, woningen, leeg);
  }

  /** One building line for all perceel sides of a building block. */
  private double setback(Perceel perceel) {
    double most =
        switch (perceel.situering()) {
          case CENTRUM -> 0;
          case KERN -> 6;
          default -> 10;
        };
    return Chance.of(seed, 18, gemeente, perceel.face()).between(0, most);
  }

  private Gebruik gebruik(Perceel perceel) {
    boolean town = faces.get(perceel.face()).kern().bovenlokaal();
    double draw = chance.between(0, 1);
    return switch (perceel.situering()) {
      case CENTRUM ->
          draw < 0.05
              ? Gebruik.ONBEBOUWD
              : house(draw - 0.05, town ? 0.22 : 0.12, town ? 0.09 : 0.04, 0.03);
      case KERN -> draw < 0.08 ? Gebruik.ONBEBOUWD : house(draw - 0.08, 0.035, 0.025, 0.04);
      case WOONPARK -> draw < 0.1 ? Gebruik.ONBEBOUWD : Gebruik.WONING;
      case LINT -> draw < 0.12 ? Gebruik.ONBEBOUWD : house(draw - 0.12, 0.02, 0, 0.05);
      case BEDRIJVENTERREIN -> draw < 0.14 ? Gebruik.ONBEBOUWD : Gebruik.BEDRIJF;
      case VOORZIENING -> draw < 0.25 ? Gebruik.ONBEBOUWD : Gebruik.VOORZIENING;
      case OPEN -> open(perceel, draw);
    };
  }

  private static Gebruik house(double draw, double shops, double flats, double workshops) {
    if (draw < shops) {
      return Gebruik.HANDELSHUIS;
    }
    if (draw < shops + flats) {
      return Gebruik.APPARTEMENTEN;
    }
    return draw < shops + flats + workshops ? Gebruik.WERKPLAATS : Gebruik.WONING;
  }

  private static Gebruik open(Perceel perceel, double draw) {
    if (perceel.bestemming().farmland() && perceel.geom().getArea() > 1_500) {
      return draw < 0.035 ? Gebruik.BOERDERIJ : Gebruik.ONBEBOUWD;
    }
    boolean sport = perceel.bestemming() == Bestemming.DAGRECREATIE && draw < 0.4;
    return sport ? Gebruik.SPORT : Gebruik.ONBEBOUWD;
  }

  private int woningen(Gebruik gebruik, double m2) {
    return switch (gebruik) {
      case WONING, WERKPLAATS, BOERDERIJ -> 1;
      case HANDELSHUIS -> chance.hits(0.6) ? 1 : 0;
      case APPARTEMENTEN -> Math.max(2, Math.min(24, (int) Math.round(3 * m2 / 105)));
      default -> 0;
    };
  }

  /** Shops stand empty in the middle of a town first, workshops in rows of houses most of all. */
  private static double leegstand(Gebruik gebruik, Perceel perceel) {
    return switch (gebruik) {
      case HANDELSHUIS -> perceel.situering() == Situering.CENTRUM ? 0.13 : 0.08;
      case WERKPLAATS -> 0.3;
      case BEDRIJF -> 0.06;
      case WONING -> 0.013;
      default -> 0;
    };
  }
}
