package be.weefsel.loading.formats.kbo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The one version of NACE-BEL for all vestigingen of an extract. Extracts hold codes of several
 * versions side by side; a lading that mixed them could not be compared with itself.
 *
 * @param name for example 2025; null when there are no activities
 * @param with vestigingen with a main activity in it
 * @param without vestigingen with none in it
 * @param others the other versions, with their numbers, as text
 */
record NaceVersion(String name, long with, long without, List<String> others) {

  /** The version in which most vestigingen have a main activity; of equals the newest. */
  static NaceVersion choose(Connection c) throws SQLException {
    String name = null;
    long with = 0;
    List<String> others = new ArrayList<>();
    try (var s = c.createStatement()) {
      try (ResultSet r =
          s.executeQuery(
              "SELECT versie, count(*) FROM (SELECT DISTINCT versie, nr FROM activiteit WHERE"
                  + " versie IS NOT NULL) GROUP BY versie ORDER BY count(*) DESC, versie DESC")) {
        while (r.next()) {
          if (name == null) {
            name = r.getString(1);
            with = r.getLong(2);
          } else {
            others.add(r.getString(1) + ": " + r.getLong(2));
          }
        }
      }
      try (ResultSet r = s.executeQuery("SELECT count(*) FROM vestiging")) {
        return new NaceVersion(name, with, r.getLong(1) - with, others);
      }
    }
  }

  String note() {
    return name == null
        ? "Er zijn geen hoofdactiviteiten van vestigingen; alle blijven zonder NACE-code."
        : "NACE-BEL %s voor de hele lading: daarin hebben de meeste vestigingen een hoofdactiviteit, %d%s. %d hebben er geen in en blijven zonder code."
            .formatted(
                name,
                with,
                others.isEmpty() ? "" : " (" + String.join(", ", others) + ")",
                Math.max(0, without));
  }
}
