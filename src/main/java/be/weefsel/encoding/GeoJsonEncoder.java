package be.weefsel.encoding;

import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Row;
import java.util.List;

/**
 * GeoJSON (RFC 7946, or in another CRS as OGC API - Features Part 2 has it) without whitespace. The
 * counts and links stand at the end, when they are known.
 */
public final class GeoJsonEncoder implements FeatureEncoder {
  private static final byte[] GEOMETRY = JsonText.ascii(",\"geometry\":");
  private final JsonFeature feature;
  private final GeometryEncoder geometry;
  private final String crs;
  private boolean first;

  public GeoJsonEncoder(FeatureShape shape) {
    this(shape, null);
  }

  private GeoJsonEncoder(FeatureShape shape, String crs) {
    this.crs = crs;
    feature = new JsonFeature(shape);
    geometry =
        shape.geometry() ? GeometryEncoder.geoJson(shape.decimals(), shape.crs().flipped()) : null;
  }

  /**
   * For a file, which must say in itself when it is not in longitude and latitude. RFC 7946 has no
   * place for it any more, but every GIS still reads the member of 2008.
   */
  public static GeoJsonEncoder file(FeatureShape shape) {
    boolean plain = shape.crs() == Crs.CRS84 || shape.crs().flipped();
    String crs = plain ? null : "urn:ogc:def:crs:EPSG::" + shape.crs().srid();
    return new GeoJsonEncoder(shape, crs);
  }

  @Override
  public void begin(Bytes out) {
    out.put("{\"type\":\"FeatureCollection\",");
    if (crs != null) {
      out.put("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}},");
    }
    out.put("\"features\":[");
    first = true;
  }

  @Override
  public void feature(Bytes out, Row row) {
    if (!first) {
      out.put(',');
    }
    first = false;
    open(out, row);
    out.put('}');
  }

  @Override
  public void end(Bytes out, PageInfo info) {
    out.put(']');
    JsonFeature.foot(out, info);
    out.put('}');
  }

  /** A document of its own for one feature. */
  public void single(Bytes out, Row row, List<Link> links) {
    open(out, row);
    JsonFeature.links(out, links);
    out.put('}');
  }

  /** All of a feature but its closing brace. */
  void open(Bytes out, Row row) {
    JsonFeature.id(out, row);
    out.put(GEOMETRY);
    JsonFeature.geometry(out, geometry, geometry == null ? null : row.wkb());
    feature.properties(out, row);
  }
}
