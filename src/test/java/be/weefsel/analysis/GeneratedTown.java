package be.weefsel.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A town drawn by a seed: blocks of percelen between streets, with every dataset that the criteria
 * and indicators read. The same seed gives the same town, at any place.
 *
 * <p>It lies west of a corner of the grid by which work is cut, so that a town moved 1 km lies
 * across that corner.
 */
final class GeneratedTown {
  private static final double ORIGIN = 3_800;
  private static final int BLOCKS = 3;
  private static final double STREET = 300;
  private static final double BLOCK = 262;
  private static final String[] NACE = {
    "47190", "47730", "56101", "62010", "69201", "25110", "31091", "10710", "41201", "46900",
    "86210", "85201", "96021", "01130", "93110", "55100", "38320", "99999"
  };
  private static final String[] GEWESTPLAN = {
    "woongebieden", "woongebieden met landelijk karakter", "agrarische gebieden", "woonparken"
  };
  private static final String[] RUP = {
    "zone voor wonen",
    "zone voor kmo",
    "natuurgebied",
    "gemeenschapsvoorzieningen",
    "zone X",
    "woonuitbreidingsgebied",
    "gebieden voor dienstverlening"
  };

  /** A perceel: its key, its extent and whether something stands in its front half. */
  private record Plot(String capakey, double[] at, boolean built) {}

  private final Random random;
  private final DrawnRows drawn;
  private final List<Plot> plots = new ArrayList<>();

  GeneratedTown(long seed) {
    this(seed, 0);
  }

  /** The town of the seed, moved so many metres east and north. */
  GeneratedTown(long seed, double shift) {
    this.random = new Random(seed);
    this.drawn = new DrawnRows(ORIGIN + shift);
    land();
    for (int bx = 0; bx < BLOCKS; bx++) {
      for (int by = 0; by < BLOCKS; by++) {
        block(bx * STREET + 30, by * STREET + 30);
      }
    }
    plans();
    activity();
    surroundings();
  }

  /** Splits the empty back half off every built perceel that has one. */
  GeneratedTown withGardensSplitOff() {
    List<String> percelen = new ArrayList<>();
    for (Plot p : plots) {
      double[] a = p.at;
      double middle = Math.round((a[1] + 0.62 * (a[3] - a[1])) * 100) / 100.0;
      percelen.add(
          DrawnRows.row(p.capakey, "31022", drawn.box(a[0], a[1], a[2], p.built ? middle : a[3])));
      if (p.built) {
        String garden = p.capakey.replace("/00A000", "/00B000");
        percelen.add(DrawnRows.row(garden, "31022", drawn.box(a[0], middle, a[2], a[3])));
      }
    }
    drawn.replace("percelen", percelen);
    return this;
  }

  /** A town of a test's own in which all of it is loaded. */
  Town draw() {
    Town town = new Town();
    drawn.load(town);
    return town;
  }

  /** The same town of a seed for many tests, with its meting {@code nu}. */
  static Town analysed(long seed) {
    return Town.analysedOnce("town " + seed, new GeneratedTown(seed).drawn::load);
  }

  private void land() {
    double side = BLOCKS * STREET;
    drawn.add(
        "gemeenten",
        "niscode, naam, geom",
        "31022",
        "Dorp",
        drawn.box(-200, -200, side + 200, side + 200));
    drawn.add(
        "deelgemeenten", "code, naam, geom", "d1", "West", drawn.box(-200, -200, 437, side + 200));
    drawn.add("deelgemeenten", "", "d2", "Oost", drawn.box(437, -200, side + 200, side + 200));
    drawn.add(
        "kernen",
        "kern_code, naam, geom",
        "K1",
        "Dorp",
        drawn.box(-20, -20, between(480, 640), side));
    drawn.add(
        "kernen", "", "K2", "Gehucht", drawn.box(between(700, 760), 25, side, between(300, 500)));
    drawn.add(
        "bedrijventerreinen",
        "terrein_nr, naam, begin, geom",
        "P1",
        "Noord",
        "2000-01-01",
        drawn.box(between(660, 690), between(560, 590), side, side));
    drawn.add(
        "gebruikspercelen",
        "gebruiksperceel_nr, terrein_nr, bebouwing, functie, gebruik, geom",
        "u1",
        "P1",
        "bebouwd",
        "economie",
        "inGebruik",
        drawn.box(700, 600, 800, side));
    drawn.add(
        "gebruikspercelen",
        "",
        "u2",
        "P1",
        "bebouwd",
        "wonen",
        "inGebruik",
        drawn.box(800, 600, side, side));
    for (int i = 0; i <= BLOCKS; i++) {
      drawn.add(
          "wegen",
          "weg_nr, naam, klasse, categorie, breedte, geom",
          "w" + i,
          "Straat " + i,
          "een_rijbaan",
          "lokaal",
          between(3, 9),
          drawn.line(i * STREET + 11, -50, i * STREET + 11, side));
      drawn.add(
          "wegen",
          "",
          "v" + i,
          "Laan " + i,
          "een_rijbaan",
          "interlokaal",
          null,
          drawn.line(-50, i * STREET + 11, side, i * STREET + 11));
    }
  }

  /** Four rows of percelen of unequal width that share their sides. */
  private void block(double x0, double y0) {
    double y = y0;
    for (int r = 0; r < 4; r++) {
      double y2 = r == 3 ? y0 + BLOCK : y + between(55, 74);
      double x = x0;
      while (x < x0 + BLOCK - 9) {
        double x2 = x + between(11, 42);
        x2 = x2 > x0 + BLOCK - 12 ? x0 + BLOCK : x2;
        plot(new double[] {x, y, x2, y2});
        x = x2;
      }
      y = y2;
    }
  }

  private void plot(double[] a) {
    String capakey = "11001A%04d/00A000".formatted(plots.size() + 1);
    boolean built = random.nextDouble() < 0.8;
    plots.add(new Plot(capakey, a, built));
    drawn.add(
        "percelen", "capakey, niscode, geom", capakey, "31022", drawn.box(a[0], a[1], a[2], a[3]));
    if (!built) {
      return;
    }
    double depth = a[3] - a[1];
    double right = random.nextDouble() < 0.3 ? a[2] : a[2] - between(1, 4);
    String house = drawn.box(a[0] + 0.5, a[1] + 4.03, right, a[1] + between(9, 0.55 * depth));
    drawn.add("gebouwen", "gebouw_nr, soort, geom", "g" + plots.size(), "hoofdgebouw", house);
    if (random.nextDouble() < 0.2) {
      String shed = drawn.box(a[0] + 1, a[1] + 0.57 * depth, a[0] + 7, a[1] + 0.6 * depth);
      drawn.add("gebouwen", "", "s" + plots.size(), "bijgebouw", shed);
    }
  }

  private void plans() {
    double side = BLOCKS * STREET;
    double x = -100;
    for (int i = 0; i < 4; i++) {
      double x2 = i == 3 ? side + 100 : x + between(200, 300);
      zone("z" + i, "GWP_1", GEWESTPLAN[i], drawn.box(x, -100, x2, side + 100));
      x = x2;
    }
    for (int i = 0; i < 7; i++) {
      String plan = "RUP_" + i;
      String status = i == 3 ? "geschorst" : "goedgekeurd";
      drawn.add(
          "plannen", "algplanid, datum, status", plan, "20%02d-03-01".formatted(10 + i), status);
      double left = between(-50, side - 150);
      double low = between(-50, side - 150);
      zone(
          "r" + i,
          plan,
          RUP[i],
          drawn.box(left, low, left + between(90, 260), low + between(90, 260)));
    }
  }

  private void zone(String id, String plan, String name, String geom) {
    drawn.add("rup-zones", "bron_id, algplanid, svnaam, geom", id, plan, name, geom);
  }

  private void activity() {
    for (Plot p : plots) {
      if (random.nextDouble() < 0.4) {
        vestiging(p, NACE[random.nextInt(NACE.length)]);
      }
      if (random.nextDouble() < 0.05) {
        drawn.add(
            "leegstand",
            "pand_nr, soort, begindatum, capakey, oppervlakte, geom",
            "l" + p.capakey,
            "handelspand",
            "20%02d-01-15".formatted(20 + random.nextInt(5)),
            p.capakey,
            between(60, 300),
            drawn.point(p.at[0] + 1, p.at[1] + 1));
      }
    }
  }

  private void vestiging(Plot p, String nace) {
    Object jobs = random.nextDouble() < 0.3 ? null : random.nextInt(25);
    Object floor = random.nextDouble() < 0.4 ? null : between(20, 300);
    drawn.add(
        "vestigingen",
        "vestiging_nr, natuurlijke_persoon, nace_versie, nace, jobs, vloeroppervlakte, geom",
        "v" + p.capakey,
        random.nextBoolean(),
        "2008",
        nace,
        jobs,
        floor,
        drawn.point(p.at[0] + between(2, 6), p.at[1] + between(5, 8)));
  }

  private void surroundings() {
    double side = BLOCKS * STREET;
    for (int i = 0; i < 5; i++) {
      drawn.add(
          "haltes", "halte_code, naam, soort, geom", "h" + i, "Halte " + i, "bus", somewhere());
      double x = between(0, side - 100);
      double y = between(0, side - 100);
      String shape = drawn.box(x, y, x + between(20, 90), y + between(20, 90));
      drawn.add(
          "overstroming", "bron_id, klasse, geom", "o" + i, "ABCDB".substring(i, i + 1), shape);
    }
    drawn.add("haltes", "", "trein", "Station", "trein", drawn.point(side + 431.17, 210.31));
    drawn.add(
        "gevoelige-functies", "bron_id, naam, soort, geom", "s1", "School", "school", somewhere());
    for (int i = -1; i <= 10; i++) {
      for (int j = -1; j <= 10; j++) {
        int x = drawn.left(100 * i);
        int y = drawn.bottom(100 * j);
        drawn.add(
            "cellen",
            "x, y, inwoners, jobs, knooppuntwaarde, voorzieningenniveau, geom",
            x,
            y,
            random.nextInt(60),
            random.nextInt(20),
            between(0, 1),
            between(0, 1),
            drawn.box(100 * i, 100 * j, 100 * i + 100, 100 * j + 100));
      }
    }
  }

  private String somewhere() {
    return drawn.point(between(0, BLOCKS * STREET), between(0, BLOCKS * STREET));
  }

  private double between(double low, double high) {
    return Math.round((low + random.nextDouble() * (high - low)) * 100) / 100.0;
  }
}
