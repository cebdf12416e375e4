package be.weefsel.encoding;

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
  private boolean first;

  public GeoJsonEncoder(FeatureShape shape) {
    feature = new JsonFeature(shape);
    geometry =
        shape.geometry() ? GeometryEncoder.geoJson(shape.decimals(), shape.crs().flipped()) : null;
  }

  @Override
  public void begin(Bytes out) {
    out.put("{\"type\":\"FeatureCollection\",\"features\":[");
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
