package be.weefsel.sample;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** Overprints of the RUPs: surfaces or lines that add a rule and replace nothing. */
final class Overdrukken implements MapLayer {
  private final Crs lambert2008 = Crs.lambert2008();
  private final Soort soort;

  enum Soort {
    VLAK("lu_gemrup_ov", "MULTIPOLYGON", "verplichte handelsplint"),
    LIJN("lu_gemrup_ln", "LINESTRING", "bouwlijn");

    private final String layer;
    private final String type;
    private final String svnaam;

    Soort(String layer, String type, String svnaam) {
      this.layer = layer;
      this.type = type;
      this.svnaam = svnaam;
    }
  }

  Overdrukken(Soort soort) {
    this.soort = soort;
  }

  @Override
  public GeoPackageLayer description() {
    return new GeoPackageLayer(
        soort.layer,
        "fictief; geen geldig voorschrift",
        SpatialReference.LAMBERT_2008,
        soort.type,
        Stream.of("algplanid", "naam", "svnaam", "svnr", "legende", "fichelink")
            .map(GeoPackageLayer::text)
            .toList());
  }

  @Override
  public void write(Gemeente gemeente, Out out) {
    gemeente
        .rups()
        .forEach(
            (plan, zones) -> {
              for (Zone zone : zones) {
                if (Voorschrift.CENTRUM.names(zone)) {
                  write(plan, zone, out);
                }
              }
            });
  }

  private void write(Plan plan, Zone zone, Out out) {
    Geometry shape =
        soort == Soort.VLAK ? zone.geom().buffer(-4) : zone.geom().buffer(-6).getBoundary();
    List<? extends Geometry> parts =
        soort == Soort.VLAK
            ? Shapes.parts(shape)
            : Stream.iterate(0, i -> i + 1)
                .limit(shape.getNumGeometries())
                .map(shape::getGeometryN)
                .toList();
    for (Geometry part : parts) {
      Geometry there = lambert2008.of(part);
      out.add(
          soort == Soort.VLAK ? Shapes.multi(Shapes.valid(there)) : there,
          plan.algplanid(),
          plan.naam(),
          soort.svnaam,
          "overdruk " + zone.svnr(),
          soort == Soort.VLAK ? "rode arcering" : "rode streeplijn",
          plan.fichelink());
    }
  }
}
