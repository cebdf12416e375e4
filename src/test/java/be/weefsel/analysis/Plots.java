package be.weefsel.analysis;

/** What many towns are drawn of: percelen that go by number, buildings, zones and roads. */
final class Plots {
  private Plots() {}

  static String capakey(int perceel) {
    return "11001A%04d/00A000".formatted(perceel);
  }

  /** Loads percelen, the first as number 1. */
  static void percelen(Town town, String... shapes) {
    String[] rows = new String[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      rows[i] = DrawnRows.row(capakey(i + 1), shapes[i]);
    }
    town.lading("percelen", "capakey, geom", rows);
  }

  /** Loads percelen of 20 × 50 m with their left sides at x = 0, 100, 200 and so on. */
  static void apart(Town town, int count) {
    String[] shapes = new String[count];
    for (int i = 0; i < count; i++) {
      shapes[i] = Town.box(100 * i, 0, 100 * i + 20, 50);
    }
    percelen(town, shapes);
  }

  /** Loads buildings. */
  static void gebouwen(Town town, String... shapes) {
    String[] rows = new String[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      rows[i] = DrawnRows.row("g" + (i + 1), shapes[i]);
    }
    town.lading("gebouwen", "gebouw_nr, geom", rows);
  }

  /** Loads kernen, the first with code K1. */
  static void kernen(Town town, String... shapes) {
    String[] rows = new String[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      rows[i] = DrawnRows.row("K" + (i + 1), shapes[i]);
    }
    town.lading("kernen", "kern_code, geom", rows);
  }

  /** Loads zones of one gewestplan. */
  static void gewestplan(Town town, Zone... zones) {
    String[] rows = new String[zones.length];
    for (int i = 0; i < zones.length; i++) {
      rows[i] = DrawnRows.row("GWP_1", zones[i].naam(), zones[i].shape());
    }
    town.lading("rup-zones", "algplanid, svnaam, geom", rows);
  }

  /** A zone by its name in the legend. */
  record Zone(String naam, String shape) {}

  /** A line as SQL. */
  static String line(double x1, double y1, double x2, double y2) {
    return "ST_Multi(ST_MakeLine(%s, %s))".formatted(Town.point(x1, y1), Town.point(x2, y2));
  }
}
