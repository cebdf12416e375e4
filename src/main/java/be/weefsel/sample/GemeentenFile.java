package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageWriter;
import be.weefsel.database.SpatialReference;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** gemeenten.gpkg: the gemeenten, and the deelgemeenten they were made from. */
final class GemeentenFile implements SampleFile {
  private final GeoPackageWriter file;
  private final GeoPackageWriter.Layer gemeenten;
  private final GeoPackageWriter.Layer deelgemeenten;
  private int writtenGemeenten;
  private int writtenDeelgemeenten;

  GemeentenFile(Path dir) {
    file = new GeoPackageWriter(dir.resolve("gemeenten.gpkg"), Sample.MOMENT);
    gemeenten = file.layer(layer("gemeenten", "niscode"));
    deelgemeenten = file.layer(layer("deelgemeenten", "geoitem"));
  }

  private static GeoPackageLayer layer(String name, String key) {
    return new GeoPackageLayer(
        name,
        "fictief",
        SpatialReference.LAMBERT_72,
        "MULTIPOLYGON",
        List.of(text(key), text("naam")));
  }

  @Override
  public void add(Gemeente gemeente) {
    Namen namen = gemeente.namen();
    Geometry all = Shapes.join(gemeente.whole(f -> true));
    gemeenten.add(Shapes.multi(all), namen.niscode(), namen.gemeente());
    writtenGemeenten++;
    for (Kern kern : gemeente.ligging().kernen()) {
      Geometry around = Shapes.join(gemeente.whole(f -> f.kern() == kern));
      String geoitem = namen.niscode() + (char) ('A' + kern.nummer());
      deelgemeenten.add(Shapes.multi(around), geoitem, namen.deelgemeente(kern.nummer()));
      writtenDeelgemeenten++;
    }
  }

  @Override
  public void finish(Tally tally) {
    file.finish();
    tally.count("gemeenten", writtenGemeenten);
    tally.count("deelgemeenten", writtenDeelgemeenten);
  }

  @Override
  public void close() {
    file.close();
  }
}
