package be.weefsel.loading.service.paging;

import be.weefsel.loading.crs.Looks;
import be.weefsel.loading.crs.Transform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** A part of Flanders, and which rows touch it. A service may give more than was asked. */
public final class Area {
  private static final List<Integer> KNOWN = List.of(4326, 4258, 3812);
  private final PreparedGeometry shape;
  private final String text;
  private final WKBReader reader = new WKBReader();
  private final Map<Integer, Transform> transforms = new HashMap<>();

  private Area(Geometry shape, String text) {
    this.shape = PreparedGeometryFactory.prepare(shape);
    this.text = text;
  }

  static Area of(Bbox bbox) {
    return new Area(new GeometryFactory().toGeometry(bbox.envelope()), "de rechthoek " + bbox);
  }

  static Area of(Geometry border, String text) {
    return new Area(border, text);
  }

  public Bbox bbox() {
    return Bbox.of(shape.getGeometry().getEnvelopeInternal());
  }

  /** For a report: {@code de gemeente 31022}. */
  public String text() {
    return text;
  }

  /**
   * Whether a geometry touches the area; also where that cannot be told, since a row that is broken
   * is to be rejected, not passed over.
   *
   * @param srid of the geometry; 0 where it is to be recognised
   */
  public boolean touches(byte[] wkb, int srid) {
    try {
      Geometry geometry = reader.read(wkb);
      Coordinate at = geometry.getCoordinate();
      int from = at == null || srid != 0 ? srid : Looks.of(at.x, at.y).srid();
      if (at == null || from != 31370 && !KNOWN.contains(from)) {
        return true;
      }
      if (from != 31370) {
        transforms.computeIfAbsent(from, f -> Transform.between(f, 31370)).apply(geometry);
      }
      return shape.intersects(geometry);
    } catch (ParseException | RuntimeException e) {
      return true;
    }
  }
}
