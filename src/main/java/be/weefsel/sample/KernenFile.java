package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.integer;
import static be.weefsel.database.GeoPackageLayer.real;
import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageWriter;
import be.weefsel.database.SpatialReference;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/** kernen.gpkg. */
final class KernenFile implements SampleFile {
  private static final GeoPackageLayer LAYER =
      new GeoPackageLayer(
          "kernen",
          "fictief",
          SpatialReference.LAMBERT_72,
          "MULTIPOLYGON",
          List.of(
              text("kern"),
              text("naam"),
              integer("kerntype"),
              text("kerntype_naam"),
              text("niscode"),
              real("opp_ha")));

  private final GeoPackageWriter file;
  private final GeoPackageWriter.Layer layer;
  private final double depth;
  private int written;

  KernenFile(Path dir, Toestand toestand) {
    depth = toestand == Toestand.NULMETING ? 1 : 1.03;
    file = new GeoPackageWriter(dir.resolve("kernen.gpkg"), Sample.MOMENT);
    layer = file.layer(LAYER);
  }

  @Override
  public void add(Gemeente gemeente) {
    String niscode = gemeente.namen().niscode();
    for (Kern kern : gemeente.ligging().kernen()) {
      Polygon outline = KernOutline.of(gemeente, kern, depth);
      layer.add(
          Shapes.multi(outline),
          niscode + "_" + (kern.nummer() + 1),
          kern.naam(),
          kern.bovenlokaal() ? 1 : 2,
          kern.bovenlokaal() ? "bovenlokaal" : "lokaal",
          niscode,
          Mesh.centimetre(outline.getArea() / 10_000));
      written++;
    }
  }

  @Override
  public void finish(Tally tally) {
    file.finish();
    tally.count("kernen", written);
  }

  @Override
  public void close() {
    file.close();
  }
}
