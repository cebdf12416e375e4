package be.weefsel.web.http;

import java.util.List;
import java.util.Locale;

/** How an answer is written; {@code f} or the header Accept chooses. */
public enum Format {
  JSON("application/json", "JSON"),
  JSONFG("application/vnd.ogc.fg+json", "JSON-FG", "application/fg+json"),
  JSONSEQ("application/geo+json-seq", "GeoJSON text sequence"),
  FGB("application/flatgeobuf", "FlatGeobuf", "application/vnd.flatgeobuf"),
  CSV("text/csv", "CSV"),
  HTML("text/html", "HTML"),
  MAPBOX("application/vnd.mapbox.style+json", "MapLibre style"),
  SLD10("application/vnd.ogc.sld+xml;version=1.0", "SLD 1.0"),
  SLD11("application/vnd.ogc.sld+xml;version=1.1", "SLD 1.1"),
  QML("application/x-qgis-layer-settings", "QML"),
  SVG("image/svg+xml", "SVG"),
  QGZ("application/x-qgis-project-container", "QGIS project"),
  QLR("application/x-qgis-layer-definition", "QGIS layer definition"),
  XML("application/xml", "XML"),
  MVT("application/vnd.mapbox-vector-tile", "Mapbox Vector Tile", "application/x-protobuf");

  private final String mediaType;
  private final String title;
  private final List<String> otherNames;

  Format(String mediaType, String title, String... otherNames) {
    this.mediaType = mediaType;
    this.title = title;
    this.otherNames = List.of(otherNames);
  }

  /** The value of parameter {@code f}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** As people call it. */
  public String title() {
    return title;
  }

  /** The same of features. */
  public String featureTitle() {
    return this == JSON ? "GeoJSON" : title;
  }

  /** The media type of features in this format. */
  public String featureType() {
    return this == JSON ? "application/geo+json" : mediaType;
  }

  /** Whether a media range of an Accept header names this format. */
  public boolean accepts(String range) {
    String plain = mediaType.split(";", 2)[0];
    return switch (this) {
      // Anything that is JSON, unless it is another form of features.
      case JSON -> isJson(range) && !JSONFG.accepts(range) && !JSONSEQ.accepts(range);
      case MAPBOX -> isJson(range);
      default -> range.equals(plain) || otherNames.contains(range);
    };
  }

  private static boolean isJson(String range) {
    return range.startsWith("application/") && range.endsWith("json");
  }
}
