package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The one geometry type of a relation; single shapes are promoted, so that clients see one. */
public enum GeometryType {
  @JsonProperty("none")
  NONE(null),
  @JsonProperty("Point")
  POINT("Point"),
  @JsonProperty("MultiLineString")
  MULTI_LINE_STRING("MultiLineString"),
  @JsonProperty("MultiPolygon")
  MULTI_POLYGON("MultiPolygon"),
  /** Points, lines and surfaces side by side; lines and surfaces in their multi form. */
  @JsonProperty("Geometry")
  ANY("Geometry");

  private final String geoJson;

  GeometryType(String geoJson) {
    this.geoJson = geoJson;
  }

  /** The name in GeoJSON and in PostGIS. */
  public String geoJson() {
    return geoJson;
  }
}
