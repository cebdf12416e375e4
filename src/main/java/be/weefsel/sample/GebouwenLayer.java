package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.date;
import static be.weefsel.database.GeoPackageLayer.integer;
import static be.weefsel.database.GeoPackageLayer.real;
import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.SpatialReference;
import java.time.LocalDate;
import java.util.List;

/** The buildings at the ground, with the columns of the GRB. */
final class GebouwenLayer implements MapLayer {
  private static final int FIRST_OIDN = 30_000_001;
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  private final long seed;
  private int oidn = FIRST_OIDN;

  GebouwenLayer(long seed) {
    this.seed = seed;
  }

  @Override
  public GeoPackageLayer description() {
    return new GeoPackageLayer(
        "gebouwen",
        "fictief",
        SpatialReference.LAMBERT_72,
        "POLYGON",
        List.of(
            integer("OIDN"),
            integer("UIDN"),
            integer("VERSIE"),
            date("BEGINDATUM"),
            date("VERSDATUM"),
            integer("TYPE"),
            text("LBLTYPE"),
            real("OPPERVL"),
            real("LENGTE")));
  }

  @Override
  public void write(Gemeente gemeente, Out out) {
    Chance chance = Chance.of(seed, 25, gemeente.ligging().nummer());
    for (Plek plek : gemeente.leven().plekken()) {
      for (Gebouw gebouw : plek.gebouwen()) {
        LocalDate begin = FIRST.plusDays(chance.below(8_600));
        out.add(
            gebouw.geom(),
            oidn,
            100_000_000 + oidn,
            1,
            begin.toString(),
            begin.toString(),
            gebouw.hoofd() ? 1 : 2,
            gebouw.hoofd() ? "hoofdgebouw" : "bijgebouw",
            Mesh.centimetre(gebouw.geom().getArea()),
            Mesh.centimetre(gebouw.geom().getLength()));
        oidn++;
      }
    }
  }
}
