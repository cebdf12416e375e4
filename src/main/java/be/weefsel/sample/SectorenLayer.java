package be.weefsel.sample;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import java.util.stream.Stream;

/** The statistical sectors, with the columns of Statbel. */
final class SectorenLayer implements MapLayer {
  @Override
  public GeoPackageLayer description() {
    return new GeoPackageLayer(
        "sectoren",
        "fictief",
        SpatialReference.LAMBERT_72,
        "MULTIPOLYGON",
        Stream.of(
                "cd_sector",
                "tx_sector_descr_nl",
                "cd_munty_refnis",
                "tx_munty_descr_nl",
                "cd_sub_munty")
            .map(GeoPackageLayer::text)
            .toList());
  }

  @Override
  public void write(Gemeente gemeente, Out out) {
    Namen namen = gemeente.namen();
    for (Gebieden.Deel deel : Gebieden.sectoren(gemeente)) {
      out.add(
          Shapes.multi(deel.land()),
          deel.nummer(),
          deel.naam(),
          namen.niscode(),
          namen.gemeente(),
          namen.niscode() + (char) ('A' + deel.kern().nummer()));
    }
  }
}
