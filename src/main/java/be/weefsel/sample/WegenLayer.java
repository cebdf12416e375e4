package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.date;
import static be.weefsel.database.GeoPackageLayer.integer;
import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import java.util.List;

/** The road segments, with the columns of the Wegenregister. */
final class WegenLayer implements MapLayer {
  private int oidn = 900_001;

  @Override
  public GeoPackageLayer description() {
    return new GeoPackageLayer(
        "Wegsegment",
        "fictief",
        SpatialReference.LAMBERT_72,
        "LINESTRING",
        List.of(
            integer("WS_OIDN"),
            text("LSTRNM"),
            text("RSTRNM"),
            integer("MORF"),
            text("LBLMORF"),
            text("WEGCAT"),
            text("LBLSTATUS"),
            date("VERSDATUM")));
  }

  @Override
  public void write(Gemeente gemeente, Out out) {
    for (Weg weg : gemeente.wegen()) {
      String straat = gemeente.namen().straat(weg.straat());
      out.add(
          weg.lijn(),
          oidn++,
          straat,
          straat,
          weg.soort().morf(),
          weg.soort().label(),
          weg.soort().categorie(),
          "in gebruik",
          "2024-06-01");
    }
  }
}
