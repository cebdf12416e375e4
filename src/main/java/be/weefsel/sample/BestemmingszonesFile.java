package be.weefsel.sample;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageWriter;
import be.weefsel.database.SpatialReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** bestemmingszones.gpkg, in the layers, columns and CRS of the Mercator service. */
final class BestemmingszonesFile implements SampleFile {
  private final GeoPackageWriter file;
  private final GeoPackageWriter.Layer gewestplan;
  private final GeoPackageWriter.Layer rups;
  private final Crs lambert2008 = Crs.lambert2008();
  private int writtenGewestplan;
  private int writtenRups;

  BestemmingszonesFile(Path dir) {
    file = new GeoPackageWriter(dir.resolve("bestemmingszones.gpkg"), Sample.MOMENT);
    gewestplan = file.layer(layer("lu_gwp_gv"));
    rups = file.layer(layer("lu_gemrup_gv"));
  }

  private static GeoPackageLayer layer(String name) {
    return new GeoPackageLayer(
        name,
        "fictief; geen geldige bestemming",
        SpatialReference.LAMBERT_2008,
        "MULTIPOLYGON",
        Stream.of("algplanid", "naam", "svnaam", "svnr", "categorie", "legende", "fichelink")
            .map(GeoPackageLayer::text)
            .toList());
  }

  @Override
  public void add(Gemeente gemeente) {
    Geometry border = Shapes.join(gemeente.whole(f -> true));
    for (Zone zone : Gewestplan.zones(gemeente, Shift.within(border, 0))) {
      write(gewestplan, zone);
      writtenGewestplan++;
    }
    for (List<Zone> zones : gemeente.rups().values()) {
      for (Zone zone : zones) {
        write(rups, zone);
        writtenRups++;
      }
    }
  }

  private void write(GeoPackageWriter.Layer layer, Zone zone) {
    Plan plan = zone.plan();
    layer.add(
        Shapes.multi(Shapes.valid(lambert2008.of(zone.geom()))),
        plan.algplanid(),
        plan.naam(),
        zone.svnaam(),
        zone.svnr(),
        zone.categorie(),
        zone.legende(),
        plan.fichelink());
  }

  @Override
  public void finish(Tally tally) {
    file.finish();
    tally.count("lu_gwp_gv", writtenGewestplan);
    tally.count("lu_gemrup_gv", writtenRups);
  }

  @Override
  public void close() {
    file.close();
  }
}
