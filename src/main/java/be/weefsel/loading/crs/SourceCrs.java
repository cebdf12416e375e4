package be.weefsel.loading.crs;

import be.weefsel.Refused;
import be.weefsel.loading.rows.RowSource;
import java.util.Optional;

/**
 * The CRS that a source is read in.
 *
 * @param srid EPSG code
 * @param how how it was found, for the report
 */
public record SourceCrs(int srid, String how) {

  /**
   * Decides, and refuses where what is declared and what the coordinates look like differ.
   *
   * @param asked the user's own {@code --crs}
   */
  public static SourceCrs decide(RowSource source, Extent extent, Optional<Integer> asked) {
    Optional<Integer> inFile = source.declaredCrs().flatMap(CrsNames::srid);
    Optional<Integer> declared = asked.or(() -> inFile);
    String who = asked.isPresent() ? "--crs zegt" : "het bestand zegt";
    if (extent.isEmpty()) {
      return new SourceCrs(declared.orElse(31370), "geen enkele rij heeft een bruikbare geometrie");
    }
    Looks looks = extent.looks();
    if (declared.isEmpty()) {
      String silent =
          source.declaredCrs().map(n -> "onbekende naam '" + n + "'").orElse("niet vermeld");
      if (looks.srid() == 0) {
        throw refused(
            source, extent, "het bestand vermeldt geen bruikbaar CRS (" + silent + "), en");
      }
      return new SourceCrs(
          looks.srid(), silent + "; herkend aan de coördinaten als " + looks.text());
    }
    int srid = declared.get();
    if (looks != Looks.ofSrid(srid)) {
      throw refused(source, extent, who + " EPSG:" + srid + ", maar");
    }
    if (asked.isPresent() && inFile.isPresent() && !inFile.get().equals(srid)) {
      return new SourceCrs(srid, "opgegeven met --crs; het bestand zegt EPSG:" + inFile.get());
    }
    return new SourceCrs(
        srid, asked.isPresent() ? "opgegeven met --crs" : "vermeld in het bestand");
  }

  private static Refused refused(RowSource source, Extent extent, String declared) {
    Looks looks = extent.looks();
    String advice =
        switch (looks) {
          case LAMBERT72, LAMBERT2008, LON_LAT ->
              "Klopt dat, geef dan --crs EPSG:" + looks.srid() + " mee.";
          case LAT_LON ->
              "Lever het bestand met de lengtegraad (x) eerst; bij een CSV kan een eigen mapping"
                  + " (--mapping) de twee kolommen onder geometry omdraaien.";
          case OTHER ->
              "Controleer het bestand; weet u het CRS, geef het dan mee, bijvoorbeeld --crs"
                  + " EPSG:31370.";
        };
    return new Refused(
        source.name()
            + ": "
            + declared
            + " de coördinaten ("
            + extent
            + ") lijken op "
            + looks.text()
            + ". "
            + advice);
  }

  public String text() {
    return "EPSG:" + srid + " (" + how + ")";
  }
}
