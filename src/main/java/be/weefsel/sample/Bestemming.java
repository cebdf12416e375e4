package be.weefsel.sample;

/** The zones of the gewestplan that occur, with their official code and short category. */
enum Bestemming {
  WONEN("woongebieden", "0100", "WON"),
  LANDELIJK_WONEN("woongebieden met landelijk karakter", "0102", "WON"),
  WOONPARK("woonparken", "0104", "WON"),
  WOONUITBREIDING("woonuitbreidingsgebieden", "0105", "WON"),
  GEMEENSCHAP(
      "gebieden voor gemeenschapsvoorzieningen en openbare nutsvoorzieningen", "0200", "GNV"),
  DAGRECREATIE("gebieden voor dagrecreatie", "0401", "REC"),
  PARK("parkgebieden", "0500", "OGR"),
  NATUUR("natuurgebieden", "0701", "NAT"),
  BOS("bosgebieden", "0800", "BOS"),
  AGRARISCH("agrarische gebieden", "0900", "LAN"),
  WAARDEVOL_AGRARISCH("landschappelijk waardevolle agrarische gebieden", "0901", "LAN"),
  INDUSTRIE("industriegebieden", "1000", "BED"),
  KMO("ambachtelijke bedrijven en kmo's", "1100", "BED");

  private final String svnaam;
  private final String svnr;
  private final String categorie;

  Bestemming(String svnaam, String svnr, String categorie) {
    this.svnaam = svnaam;
    this.svnr = svnr;
    this.categorie = categorie;
  }

  String svnaam() {
    return svnaam;
  }

  String svnr() {
    return svnr;
  }

  String categorie() {
    return categorie;
  }

  String legende() {
    return "VLAK0" + svnr;
  }

  boolean farmland() {
    return this == AGRARISCH || this == WAARDEVOL_AGRARISCH;
  }
}
