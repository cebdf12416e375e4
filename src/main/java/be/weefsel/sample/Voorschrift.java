package be.weefsel.sample;

import org.locationtech.jts.geom.Geometry;

/** How the zones of a RUP are named and classed, as diverse as in the real layer. */
enum Voorschrift {
  CENTRUM("zone voor centrumfuncties", "WON", "blauwe arcering"),
  GEMENGD("zone voor gemengde functies", "WON", "VLAK10847"),
  WONEN("zone voor wonen", "WON", "VLAK10512"),
  WONEN_EN_BEDRIJVIGHEID("zone voor wonen en lokale bedrijvigheid", "WON", "VLAK10176"),
  LANDELIJK_WONEN("zone voor landelijk wonen", "WON", "zone voor landelijk wonen"),
  KANTOREN("zone voor kantoren en diensten", "BED", "VLAK10474"),
  BEDRIJVIGHEID("zone voor lokale bedrijvigheid", "BED", "VLAK10232"),
  AMBACHT("zone voor ambachtelijke bedrijven", "BED", "paars"),
  BUFFER("zone voor buffergroen", "OGR", "VLAK10300"),
  GROEN("groenzone", "OGR", "lichtgroen"),
  GEMEENSCHAP("zone voor gemeenschapsvoorzieningen", "GNV", "VLAK10287"),
  SPORT("zone voor sport en spel", "REC", "VLAK10153"),
  LANDBOUW("zone voor landbouw", "LAN", "VLAK10485"),
  ZONEVREEMD("zonevreemd bedrijf", "BED", "VLAK10325"),
  NABESTEMMING("zone met nabestemming", null, "VLAK10623"),
  TYPE_3("zone type 3", "X01", "geel met zwarte stippen"),
  AFBAKENING("afbakeningslijn kleinstedelijk gebied", null, "contour");

  private final String svnaam;
  private final String categorie;
  private final String legende;

  Voorschrift(String svnaam, String categorie, String legende) {
    this.svnaam = svnaam;
    this.categorie = categorie;
    this.legende = legende;
  }

  /** Some plans write the article before the name. */
  Zone zone(Plan plan, int artikel, Geometry geom) {
    String name = artikel % 3 == 0 ? "art. " + artikel + ": " + svnaam : svnaam;
    return new Zone(plan, name, "art. " + artikel, categorie, legende, geom);
  }

  /** Whether this zone goes by this name, with or without its article. */
  boolean names(Zone zone) {
    return zone.svnaam().equals(svnaam) || zone.svnaam().endsWith(": " + svnaam);
  }
}
