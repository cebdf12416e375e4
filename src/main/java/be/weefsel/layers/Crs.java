package be.weefsel.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The coordinate reference systems in which layers are asked and given. Stored geometry is in
 * Lambert 72; WGS 84 and web Mercator stand ready beside it. ETRS89 is served from the WGS 84
 * column: the two agree to less than a metre by definition, and ours came through ETRS89.
 */
public enum Crs {
  CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326, false, true, "geom_crs84"),
  EPSG4326(epsg(4326), 4326, true, true, "geom_crs84"),
  EPSG4258(epsg(4258), 4258, true, true, "geom_crs84"),
  EPSG3857(epsg(3857), 3857, false, false, "geom_3857"),
  EPSG31370(epsg(31370), 31370, false, false, "geom"),
  EPSG3812(epsg(3812), 3812, false, false, null);

  /** The CRS of the truth: areas and distances are measured in it. */
  public static final Crs STORAGE = EPSG31370;

  private final String uri;
  private final int srid;
  private final boolean flipped;
  private final boolean degrees;
  private final String column;

  Crs(String uri, int srid, boolean flipped, boolean degrees, String column) {
    this.uri = uri;
    this.srid = srid;
    this.flipped = flipped;
    this.degrees = degrees;
    this.column = column;
  }

  private static String epsg(int code) {
    return "http://www.opengis.net/def/crs/EPSG/0/" + code;
  }

  public String uri() {
    return uri;
  }

  /** The number in spatial_ref_sys. */
  public int srid() {
    return srid;
  }

  /** Whether its authority puts the second axis of our columns first: latitude, longitude. */
  public boolean flipped() {
    return flipped;
  }

  public boolean degrees() {
    return degrees;
  }

  /** Decimals worth writing: a hundredth of a metre in degrees, a millimetre in metres. */
  public int decimals() {
    return degrees ? 7 : 3;
  }

  /**
   * Reads a URI, a CURIE ({@code EPSG:31370}, with or without brackets) or {@code CRS84}.
   *
   * @throws IllegalArgumentException that lists what is known
   */
  public static Crs parse(String text) {
    String name = text.replaceAll("^\\[|]$", "");
    return Arrays.stream(values())
        .filter(crs -> crs.uri.equals(name) || crs.curies().contains(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it is not served; there are "
                        + Arrays.stream(values()).map(Crs::uri).collect(Collectors.joining(", "))));
  }

  private List<String> curies() {
    return this == CRS84 ? List.of("CRS84", "OGC:CRS84") : List.of("EPSG:" + srid);
  }

  /** The column of every published view that holds it; empty where PostGIS must transform. */
  public Optional<String> stored() {
    return Optional.ofNullable(column);
  }
}
