package be.weefsel.loading;

import java.util.List;

/** Percelen as the GRB writes them, for files of differences written by hand. */
final class Adp {
  static final String HEADER = "CAPAKEY;OIDN;UIDN;VERSIE;EINDDATUM;WKT\n";

  private Adp() {}

  static String perceel(int number, int uidn, int version, String end) {
    return String.format(
        "11001B%04d/00A005;%d;%d;%d;%s;%s%n",
        number, number, uidn, version, end, Wkt.square(70000 + 20 * number, 205000, 10));
  }

  /** Loads percelen 1 to 6 with UIDN 101 to 106, version 2. */
  static int base(Loads loads) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 6; i++) {
      csv.append(perceel(i, 100 + i, 2, ""));
    }
    return loads.load("percelen", loads.write("basis.csv", csv.toString())).lading().id();
  }

  /** "number uidn version" of the newest lading. */
  static List<String> rows(Loads loads) {
    return loads.query(
        "SELECT concat_ws(' ', substr(capakey, 9, 2), uidn, versie) FROM $ ORDER BY 1");
  }
}
