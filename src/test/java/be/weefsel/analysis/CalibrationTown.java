package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the cases of method/ijkgevallen.csv, each on an island of its own 5 km from the next: the
 * perceel with its corner at the origin of the island, a street before it, what the case asks
 * around it.
 */
final class CalibrationTown {
  private static final int ISLAND = 5_000;
  private static final String[] MIXED = {
    "47710", "47110", "47240", "69201", "62010", "56101", "25620", "16230"
  };
  private final CodeTable cases;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private int numbers;

  private CalibrationTown(CodeTable cases) {
    this.cases = cases;
  }

  static Meting draw(Town town, CodeTable cases) {
    CalibrationTown drawn = new CalibrationTown(cases);
    double x = 0;
    for (List<String> row : cases.rows()) {
      drawn.island(row, x);
      x += ISLAND;
    }
    drawn.add(
        "gemeenten (niscode, naam, geom)", "'11001', 'IJk'", box(-ISLAND, -ISLAND, x, ISLAND));
    drawn.rows.forEach(
        (what, all) -> {
          String columns = what.substring(what.indexOf('(') + 1, what.indexOf(')'));
          town.lading(what.substring(0, what.indexOf(' ')), columns, all.toArray(String[]::new));
        });
    return town.analysed("ijking");
  }

  /** The capakey of a case by its place in the file. */
  static String capakey(int place) {
    return "11001A%04d/00A000".formatted(place + 1);
  }

  private void island(List<String> row, double x) {
    double width = number(row, "breedte_m");
    double depth = number(row, "diepte_m");
    add(
        "percelen (capakey, geom)",
        "'" + capakey((int) (x / ISLAND)) + "'",
        box(x, 0, x + width, depth));
    building(row, x, width);
    add(
        "rup-zones (bron_id, algplanid, svnaam, geom)",
        "'z%d', 'GWP_1', '%s'".formatted(++numbers, cases.value(row, "zone")),
        box(x - 1000, -1000, x + 1000, 1000));
    double kern = number(row, "kern_m");
    add(
        "kernen (kern_code, geom)",
        "'K" + ++numbers + "'",
        kern == 0 ? box(x - 300, -300, x + 300, 300) : box(x - kern - 400, -300, x - kern, 300));
    add(
        "wegen (weg_nr, naam, klasse, categorie, geom)",
        "'%d', 'Straat', 'een_rijbaan', '%s'".formatted(++numbers, cases.value(row, "weg")),
        Plots.line(x - 500, -8, x + 500, -8));
    stop(row, x, "halte_m", "bus");
    stop(row, x, "station_m", "trein");
    retail(cases.value(row, "kleinhandel"), x);
    neighbours(cases.value(row, "buurt"), x);
    if (!cases.value(row, "overstroming").isEmpty()) {
      add(
          "overstroming (klasse, geom)",
          "'" + cases.value(row, "overstroming") + "'",
          box(x, 0, x + width, depth));
    }
  }

  private void building(List<String> row, double x, double width) {
    if (cases.value(row, "gebouw_m2").isEmpty()) {
      return;
    }
    double side = width - 1;
    add(
        "gebouwen (gebouw_nr, geom)",
        "'g" + ++numbers + "'",
        box(x + 0.5, 1, x + 0.5 + side, 1 + number(row, "gebouw_m2") / side));
    String[] use = cases.value(row, "gebruik").split(" ");
    if (use[0].equals("nace")) {
      firm(use[1], x + 2, 3);
    } else if (use[0].equals("leegstand")) {
      add(
          "leegstand (pand_nr, soort, begindatum, geom)",
          "'p%d', '%s', '2024-12-01'".formatted(++numbers, use[1]),
          point(x + 2, 3));
    }
  }

  private void firm(String nace, double x, double y) {
    add(
        "vestigingen (vestiging_nr, nace_versie, nace, jobs, geom)",
        "'2.%09d', '2008', '%s', 3".formatted(++numbers, nace),
        point(x, y));
  }

  private void stop(List<String> row, double x, String column, String soort) {
    if (!cases.value(row, column).isEmpty()) {
      add(
          "haltes (halte_code, naam, soort, geom)",
          "'h%d', 'Halte', '%s'".formatted(++numbers, soort),
          point(x + 1, -number(row, column)));
    }
  }

  private void retail(String area, double x) {
    String columns = "kernwinkelgebieden (soort, grondslag, geom)";
    if (area.startsWith("kern")) {
      double away = Double.parseDouble(area.substring(5));
      add(
          columns,
          "'kernwinkelgebied', 'beleidsnota'",
          box(x - away - 100, -100, x - away + (away == 0 ? 100 : 0), 100));
    } else if (area.startsWith("arm")) {
      add(
          columns,
          "'winkelarm_gebied', '" + area.substring(4) + "'",
          box(x - 100, -100, x + 100, 100));
    }
  }

  /** Twelve row houses across the street, with firms in some of them. */
  private void neighbours(String kind, double x) {
    if (kind.equals("open")) {
      return;
    }
    for (int i = 0; i < 12; i++) {
      double left = x - 36 + 6 * i;
      add(
          "percelen (capakey, geom)",
          "'11001B%04d/00A000'".formatted(++numbers),
          box(left, -41, left + 6, -16));
      add("gebouwen (gebouw_nr, geom)", "'g" + ++numbers + "'", box(left, -28, left + 6, -16));
      if (kind.equals("gemengd") && i < MIXED.length) {
        firm(MIXED[i], left + 3, -20);
      } else if (kind.equals("school") && i == 0) {
        firm("85201", left + 3, -20);
      }
    }
  }

  private double number(List<String> row, String column) {
    return Double.parseDouble(cases.value(row, column));
  }

  private void add(String relation, String values, String geom) {
    rows.computeIfAbsent(relation, r -> new ArrayList<>()).add("(" + values + ", " + geom + ")");
  }
}
