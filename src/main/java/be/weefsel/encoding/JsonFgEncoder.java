package be.weefsel.encoding;

import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Row;
import java.util.List;

/**
 * JSON-FG 1.0 (OGC 21-045r1): GeoJSON with the feature type, the validity in time, and the geometry
 * in the CRS that was asked for. Its GeoJSON geometry is in WGS 84, where the shape has it twice,
 * else null.
 */
public final class JsonFgEncoder implements FeatureEncoder {
  private static final String CONFORMANCE = "http://www.opengis.net/spec/json-fg-1/1.0/conf/";
  private static final byte[] PLACE = JsonText.ascii(",\"place\":");
  private static final byte[] GEOMETRY = JsonText.ascii(",\"geometry\":");
  private final JsonFeature feature;
  private final JsonTime time;
  private final GeometryEncoder inWgs84;
  private final GeometryEncoder inPlace;
  private final byte[] head;
  private final boolean twice;
  private boolean first;

  public JsonFgEncoder(FeatureShape shape) {
    boolean plain = shape.crs() == Crs.CRS84;
    feature = new JsonFeature(shape);
    time = new JsonTime(shape);
    twice = shape.twice();
    inWgs84 =
        shape.geometry()
            ? GeometryEncoder.geoJson(plain ? shape.decimals() : Crs.CRS84.decimals(), false)
            : null;
    inPlace =
        shape.geometry() && !plain
            ? GeometryEncoder.geoJson(shape.decimals(), shape.crs().flipped())
            : null;
    head = head(shape);
  }

  private static byte[] head(FeatureShape shape) {
    Bytes out = new Bytes();
    out.put(",\"conformsTo\":[\"" + CONFORMANCE + "core\",\"" + CONFORMANCE + "types-schemas\"]");
    out.put(",\"featureType\":");
    JsonText.write(out, shape.layer().id());
    dimension(out, shape.layer().geometry());
    out.put(",\"coordRefSys\":");
    JsonText.write(out, shape.crs().uri());
    return out.toByteArray();
  }

  private static void dimension(Bytes out, GeometryType type) {
    switch (type) {
      case POINT -> out.put(",\"geometryDimension\":0");
      case MULTI_LINE_STRING -> out.put(",\"geometryDimension\":1");
      case MULTI_POLYGON -> out.put(",\"geometryDimension\":2");
      case NONE, ANY -> {}
    }
  }

  @Override
  public void begin(Bytes out) {
    out.put("{\"type\":\"FeatureCollection\"").put(head).put(",\"features\":[");
    first = true;
  }

  @Override
  public void feature(Bytes out, Row row) {
    if (!first) {
      out.put(',');
    }
    first = false;
    JsonFeature.id(out, row);
    content(out, row);
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
    JsonFeature.id(out, row);
    out.put(head);
    content(out, row);
    JsonFeature.links(out, links);
    out.put('}');
  }

  private void content(Bytes out, Row row) {
    time.write(out, row);
    out.put(PLACE);
    JsonFeature.geometry(out, inPlace, inPlace == null ? null : row.wkb());
    out.put(GEOMETRY);
    JsonFeature.geometry(out, inWgs84, wgs84(row));
    feature.properties(out, row);
  }

  private byte[] wgs84(Row row) {
    if (inWgs84 == null) {
      return null;
    }
    if (inPlace == null) {
      return row.wkb();
    }
    return twice ? row.wgs84() : null;
  }
}
