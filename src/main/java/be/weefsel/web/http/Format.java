package be.weefsel.web.http;

import java.util.Locale;

/** How an answer is written; {@code f} or the header Accept chooses. */
public enum Format {
  JSON("application/json"),
  CSV("text/csv"),
  HTML("text/html"),
  MVT("application/vnd.mapbox-vector-tile");

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
      case JSON -> range.startsWith("application/") && range.endsWith("json");
      case CSV -> range.equals("text/csv");
      case HTML -> range.equals("text/html");
      case MVT -> range.equals(mediaType) || range.equals("application/x-protobuf");
    };
  }
}
