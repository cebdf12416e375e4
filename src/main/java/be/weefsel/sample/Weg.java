package be.weefsel.sample;

import org.locationtech.jts.geom.LineString;

/** A road from junction to junction, and the number of the street it belongs to. */
record Weg(LineString lijn, int straat, Soort soort) {

  /** Codes of the Wegenregister: MORF, its label and WEGCAT. */
  enum Soort {
    DOORGAAND(103, "weg bestaande uit één rijbaan", "RW"),
    VERBINDEND(103, "weg bestaande uit één rijbaan", "IW"),
    LOKAAL(103, "weg bestaande uit één rijbaan", "OW"),
    WINKELSTRAAT(113, "voetgangerszone", "OW"),
    VELDWEG(125, "aardeweg", "OW");

    private final int morf;
    private final String label;
    private final String categorie;

    Soort(int morf, String label, String categorie) {
      this.morf = morf;
      this.label = label;
      this.categorie = categorie;
    }

    int morf() {
      return morf;
    }

    String label() {
      return label;
    }

    String categorie() {
      return categorie;
    }
  }
}
