package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.integer;
import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Flood classes as rings along the brooks: D nearest to the water, A farthest. */
final class OverstromingLayer implements MapLayer {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);
  private static final double LEAST = 5;

  private final Landscape landscape;
  private int id = 1;

  private enum Klasse {
    D(14, "middelgrote kans"),
    C(34, "kleine kans"),
    B(62, "kleine kans onder klimaatverandering"),
    A(95, "geen overstroming gemodelleerd");

    private final double metres;
    private final String text;

    Klasse(double metres, String text) {
      this.metres = metres;
      this.text = text;
    }
  }

  OverstromingLayer(long seed) {
    landscape = new Landscape(seed);
  }

  @Override
  public GeoPackageLayer description() {
    return new GeoPackageLayer(
        "overstroming",
        "fictief",
        SpatialReference.LAMBERT_72,
        "POLYGON",
        List.of(integer("ID"), text("KLASSE"), text("SOORT"), text("OORZAAK"), text("OMSCHR")));
  }

  @Override
  public void write(Gemeente gemeente, Out out) {
    Polygon border = gemeente.ligging().outline();
    Geometry water = Beek.within(border.getEnvelopeInternal(), landscape);
    Geometry inner = GEOMETRY.createPolygon();
    for (Klasse klasse : Klasse.values()) {
      Geometry all = overlay(BufferOp.bufferOp(water, klasse.metres, 2), border, true);
      for (Polygon part : polygons(overlay(all, inner, false))) {
        out.add(part, id++, klasse.name(), "P", "fluviaal", klasse.text);
      }
      inner = all;
    }
  }

  private static Geometry overlay(Geometry a, Geometry b, boolean both) {
    int operation = both ? OverlayNG.INTERSECTION : OverlayNG.DIFFERENCE;
    return GeometryPrecisionReducer.reduce(OverlayNGRobust.overlay(a, b, operation), CENTIMETRES);
  }

  private static List<Polygon> polygons(Geometry geometry) {
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon part && part.getArea() > LEAST) {
        parts.add((Polygon) part.norm());
      }
    }
    return parts;
  }
}
