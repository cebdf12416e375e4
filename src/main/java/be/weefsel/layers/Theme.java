package be.weefsel.layers;

/** The themes of data portals that a layer can have, by their codes in the list of the EU. */
public enum Theme {
  REGI("Regio's en steden"),
  ECON("Economie en financiën"),
  TRAN("Vervoer");

  private final String label;

  Theme(String label) {
    this.label = label;
  }

  /** Its name in Dutch. */
  public String label() {
    return label;
  }
}
