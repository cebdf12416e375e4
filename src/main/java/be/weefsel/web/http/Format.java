package be.weefsel.web.http;

import java.util.Locale;

/** How an answer is written; {@code f} or the header Accept chooses. */
public enum Format {
  JSON("application/json"),
  CSV("text/csv"),
  HTML("text/html"),
  MAPBOX("application/vnd.mapbox.style+json"),
  SLD10("application/vnd.ogc.sld+xml;version=1.0"),
  SLD11("application/vnd.ogc.sld+xml;version=1.1"),
  QML("application/x-qgis-layer-settings"),
  SVG("image/svg+xml"),
  QGZ("application/x-qgis-project-container"),
  QLR("application/x-qgis-layer-definition"),
  XML("application/xml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The value of parameter {@code f}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The media type of features in this format. */
  public String featureType() {
    return this == JSON ? "application/geo+json" : mediaType;
  }

  /** Whether a media range of an Accept header names this format. */
  public boolean accepts(String range) {
    return switch (this) {
      case JSON, MAPBOX -> range.startsWith("application/") && range.endsWith("json");
      default -> range.equals(mediaType.split(";", 2)[0]);
    };
  }
}
