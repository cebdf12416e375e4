package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Stops along the main roads, where people live: one in every kern, then every 300–400 m. */
final class Haltes {
  private static final double APART = 260;
  private static final double NEAR_HOUSES = 150;

  private final Gemeente gemeente;
  private final Chance chance;
  private final List<Halte> haltes = new ArrayList<>();

  private Haltes(Gemeente gemeente, long seed) {
    this.gemeente = gemeente;
    this.chance = Chance.of(seed, 16, gemeente.ligging().nummer());
  }

  static List<Halte> of(Gemeente gemeente, long seed) {
    Haltes stops = new Haltes(gemeente, seed);
    stops.centres();
    gemeente.roads().lines().forEach(stops::along);
    stops.station();
    return stops.haltes;
  }

  private void centres() {
    for (Kern kern : gemeente.ligging().kernen()) {
      String spot = kern.bovenlokaal() ? " Markt" : " Kerk";
      haltes.add(new Halte(kern.naam() + spot, Halte.BUS, kern.centre()));
    }
  }

  private void along(LineString road) {
    LengthIndexedLine line = new LengthIndexedLine(road);
    double end = road.getLength();
    for (double at = chance.between(280, 340); at < end; at += chance.between(300, 390)) {
      Coordinate place = line.extractPoint(at, 2);
      if (lived(place) && haltes.stream().noneMatch(h -> h.place().distance(place) < APART)) {
        Kern kern = gemeente.ligging().nearest(place.x, place.y);
        String naam = kern.naam() + " " + Namen.street(haltes.size());
        haltes.add(new Halte(naam, Halte.BUS, place));
      }
    }
  }

  private boolean lived(Coordinate place) {
    return gemeente.ligging().nearest(place.x, place.y).outside(place.x, place.y) < 30
        || gemeente.outlines().strips().stream()
            .anyMatch(s -> s.face().centroid().distance(place) < NEAR_HOUSES * 2);
  }

  private void station() {
    Kern town = gemeente.ligging().town();
    double angle = town.turn() + 0.4;
    double reach = town.reach(angle) * 0.8;
    Coordinate place =
        new Coordinate(
            town.centre().x + reach * Math.cos(angle), town.centre().y + reach * Math.sin(angle));
    haltes.add(new Halte(town.naam(), Halte.TREIN, place));
  }
}
