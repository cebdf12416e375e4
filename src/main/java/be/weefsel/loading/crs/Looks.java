package be.weefsel.loading.crs;

/** What coordinates in Flanders look like; the four kinds cannot be confused. */
public enum Looks {
  LAMBERT72(31370, "Lambert 72 (EPSG:31370)", 20_000, 150_000, 260_000, 245_000),
  LAMBERT2008(3812, "Lambert 2008 (EPSG:3812)", 500_000, 600_000, 800_000, 800_000),
  LON_LAT(4326, "lengte- en breedtegraden (EPSG:4326)", 2, 50.6, 6.5, 51.6),
  LAT_LON(0, "breedte- en lengtegraden in omgekeerde volgorde", 50.6, 2, 51.6, 6.5),
  OTHER(0, "niets dat in Vlaanderen ligt", 0, 0, 0, 0);

  private final int srid;
  private final String text;
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  Looks(int srid, String text, double west, double south, double east, double north) {
    this.srid = srid;
    this.text = text;
    this.west = west;
    this.south = south;
    this.east = east;
    this.north = north;
  }

  public static Looks of(double x, double y) {
    for (Looks looks : values()) {
      if (x >= looks.west
          && x <= looks.east
          && y >= looks.south
          && y <= looks.north
          && looks != OTHER) {
        return looks;
      }
    }
    return OTHER;
  }

  /** How coordinates of a CRS must look in Flanders; OTHER where it is none of ours. */
  public static Looks ofSrid(int srid) {
    return switch (srid) {
      case 31370, 3447, 21500 -> LAMBERT72;
      case 3812 -> LAMBERT2008;
      case 4326, 4258, 4313 -> LON_LAT;
      default -> OTHER;
    };
  }

  /** The EPSG code; 0 where it cannot be told. */
  public int srid() {
    return srid;
  }

  public String text() {
    return text;
  }
}
