package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import java.util.List;

/** The neighbourhoods, with the columns of Provincies in Cijfers. */
final class WijkenLayer implements MapLayer {
  @Override
  public GeoPackageLayer description() {
    return new GeoPackageLayer(
        "wijken",
        "fictief",
        SpatialReference.LAMBERT_72,
        "MULTIPOLYGON",
        List.of(text("geoitem"), text("naam")));
  }

  @Override
  public void write(Gemeente gemeente, Out out) {
    for (Gebieden.Deel deel : Gebieden.wijken(gemeente)) {
      out.add(Shapes.multi(deel.land()), deel.nummer(), deel.naam());
    }
  }
}
