package be.weefsel.loading.crs;

import be.weefsel.database.Sql;
import java.sql.Connection;

/**
 * The way from EPSG:31370 to longitude and latitude in this database.
 *
 * @param operation as PROJ names it
 * @param accuracy in metres
 * @param note what to do for a better one; null when there is none
 */
public record LonLat(String operation, double accuracy, String note) {
  // EPSG:31370 150000, 170000 by the national grid; by seven parameters it is 1.1e-6° further
  // south.
  private static final String GRID_IN_USE =
      "SELECT count(*) FROM ST_Transform(ST_SetSRID(ST_MakePoint(150000, 170000), 31370), 4258) g"
          + " WHERE abs(ST_X(g) - 4.368752612) < 1e-7 AND abs(ST_Y(g) - 50.840412409) < 1e-7";

  public static LonLat of(Connection c) {
    return Sql.number(c, GRID_IN_USE) == 1
        ? new LonLat("BD72 to ETRS89 (3), NTv2-rooster, 0.01 m", 0.01, null)
        : new LonLat(
            "BD72 to ETRS89, 7 parameters, 1 m",
            1,
            "PROJ heeft het Belgische rooster niet; lengte en breedte wijken 0,05 tot 0,3 m af. Zet"
                + " voor 0,01 m be_ign_bd72lb72_etrs89lb08.tif (PROJ-data) in de map proj van"
                + " WEEFSEL_HOME, stop de databank met ./weefsel stop en laad opnieuw.");
  }

  /** From the CRS of the source, over ours, to longitude and latitude. */
  public String from(String sourceCrs) {
    String ours = "EPSG:31370 → EPSG:4258";
    return (sourceCrs.equals("EPSG:31370") ? "" : sourceCrs + " → ") + ours + ", " + operation;
  }
}
