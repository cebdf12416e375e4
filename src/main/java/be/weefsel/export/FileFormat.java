package be.weefsel.export;

import be.weefsel.layers.Crs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of whole layers. */
public enum FileFormat {
  GEOPACKAGE("gpkg", "application/geopackage+sqlite3", "GeoPackage", true, Crs.EPSG31370),
  FLATGEOBUF("fgb", "application/flatgeobuf", "FlatGeobuf", true, Crs.CRS84),
  GEOJSON("geojson", "application/geo+json", "GeoJSON", false, Crs.CRS84),
  CSV("csv", "text/csv", "CSV", false, Crs.CRS84),
  /** With record separators. */
  GEOJSON_SEQ("geojsons", "application/geo+json-seq", "GeoJSON text sequence", false, Crs.CRS84),
  /** Without them. */
  GEOJSON_LINES("geojsonl", "application/x-ndjson", "Newline-delimited GeoJSON", false, Crs.CRS84);

  private final String ending;
  private final String mediaType;
  private final String title;
  private final boolean made;
  private final Crs crs;

  FileFormat(String ending, String mediaType, String title, boolean made, Crs crs) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.title = title;
    this.made = made;
    this.crs = crs;
  }

  /** The ending of file names, without its dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  public String title() {
    return title;
  }

  /** Whether it can only be given when the whole file is there, as it has an index inside. */
  public boolean made() {
    return made;
  }

  /** The CRS where none is asked for. */
  public Crs crs() {
    return crs;
  }

  /** The format of a file name; {@code .json} is GeoJSON too. */
  public static Optional<FileFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".json")
        ? Optional.of(GEOJSON)
        : Arrays.stream(values()).filter(f -> name.endsWith("." + f.ending)).findFirst();
  }

  /** The endings with their dots, for messages. */
  public static String endings() {
    List<String> all = Arrays.stream(values()).map(f -> "." + f.ending).toList();
    return all.stream().collect(Collectors.joining(", "));
  }
}
