package be.weefsel.sample;

import static be.weefsel.sample.Voorschrift.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The gemeentelijke RUPs of one gemeente, with the awkward cases that real plans show. */
final class Rups {
  private static final String IN_FORCE = "van kracht";

  private final Gemeente gemeente;
  private final Map<Plan, List<Zone>> rups = new LinkedHashMap<>();

  private Rups(Gemeente gemeente) {
    this.gemeente = gemeente;
  }

  static Map<Plan, List<Zone>> of(Gemeente gemeente) {
    Rups rups = new Rups(gemeente);
    rups.draw();
    return rups.rups;
  }

  private void draw() {
    Ligging ligging = gemeente.ligging();
    Coordinate town = ligging.town().centre();
    Kern village = ligging.kernen().get(1);
    Coordinate park = business().get(0).centroid();
    int nr = ligging.nummer();
    Predicate<Face> kern = Face::inKern;
    Predicate<Face> open = f -> !f.inKern() && gemeente.zone(f).farmland();

    Plan centre = plan("Centrum", "2004-05-18", IN_FORCE, "");
    zones(centre, nearest(town, kern), CENTRUM, GEMENGD, GROEN, CENTRUM, WONEN);
    Plan strange = plan("Zonevreemde bedrijven", "2006-11-27", "vernietigd", "");
    zones(strange, nearest(town, open), ZONEVREEMD, ZONEVREEMD);
    Plan site = plan("Bedrijventerrein " + Namen.street(nr), "2009-03-12", IN_FORCE, "");
    zones(site, nearest(park, this::isBusiness), BEDRIJVIGHEID, BUFFER, AMBACHT, NABESTEMMING);
    Plan contour = plan("Afbakening kleinstedelijk gebied", "2011-09-22", IN_FORCE, "");
    contour(contour);
    Plan rural = plan(village.naam(), "2013-06-13", IN_FORCE, "");
    zones(
        rural,
        nearest(village.centre(), f -> true),
        WONEN,
        GEMEENSCHAP,
        LANDELIJK_WONEN,
        WONEN_EN_BEDRIJVIGHEID,
        SPORT);
    Plan again =
        plan(
            "Centrum - gedeeltelijke herziening",
            "2017-10-19",
            IN_FORCE,
            "overlapt RUP 00001 geheel of gedeeltelijk");
    zones(again, nearest(town, kern).stream().skip(3).toList(), KANTOREN, TYPE_3, GEMENGD);
    Plan undated = plan(Namen.street(nr + 7), "", IN_FORCE, "datum niet gekend");
    zones(undated, nearest(village.centre(), open), LANDBOUW, LANDELIJK_WONEN);
  }

  private List<Face> business() {
    return gemeente.faces(this::isBusiness).toList();
  }

  private boolean isBusiness(Face face) {
    return switch (gemeente.zone(face)) {
      case INDUSTRIE, KMO -> true;
      default -> false;
    };
  }

  private Plan plan(String naam, String datum, String status, String opmerking) {
    Plan plan =
        Plan.rup(
            gemeente.namen().niscode(), rups.size() + 1, "RUP " + naam, datum, status, opmerking);
    rups.put(plan, new ArrayList<>());
    return plan;
  }

  private List<Face> nearest(Coordinate spot, Predicate<Face> wanted) {
    return gemeente
        .faces(wanted)
        .sorted(Comparator.comparingDouble(f -> f.centroid().distance(spot)))
        .toList();
  }

  private void zones(Plan plan, List<Face> faces, Voorschrift... voorschriften) {
    Shift shift = drawing();
    int count = Math.min(voorschriften.length, faces.size());
    for (int i = 0; i < count; i++) {
      Geometry geom = shift.of(gemeente.land(faces.get(i)));
      rups.get(plan).add(voorschriften[i].zone(plan, i + 1, geom));
    }
  }

  /** Zones of one plan fit together; another plan was drawn by another hand. */
  private Shift drawing() {
    return Shift.free(2 + 0.7 * rups.size());
  }

  /** One wide line round the town that replaces no other prescription. */
  private void contour(Plan plan) {
    Geometry wide = KernOutline.of(gemeente, gemeente.ligging().town()).buffer(60, 2);
    rups.get(plan).add(AFBAKENING.zone(plan, 1, drawing().of(wide)));
  }
}
