package be.weefsel.sample;

import static be.weefsel.database.GeoPackageLayer.date;
import static be.weefsel.database.GeoPackageLayer.integer;
import static be.weefsel.database.GeoPackageLayer.real;
import static be.weefsel.database.GeoPackageLayer.text;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageWriter;
import be.weefsel.database.SpatialReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/** percelen.gpkg, with the columns of the GRB. */
final class PercelenFile implements SampleFile {
  private static final int FIRST_OIDN = 7_000_001;
  private static final int FIRST_NEW_OIDN = 60_000_001;
  private static final LocalDate SINCE = Toestand.NULMETING.peildatum().plusDays(30);
  private static final GeoPackageLayer LAYER =
      new GeoPackageLayer(
          "percelen",
          "fictief",
          SpatialReference.LAMBERT_72,
          "MULTIPOLYGON",
          List.of(
              integer("OIDN"),
              integer("UIDN"),
              integer("VERSIE"),
              date("BEGINDATUM"),
              date("VERSDATUM"),
              text("CAPAKEY"),
              text("CANU"),
              text("NISCODE"),
              real("OPPERVL"),
              real("LENGTE")));

  private final GeoPackageWriter file;
  private final GeoPackageWriter.Layer layer;
  private final long seed;
  private int originals;
  private int renewed;
  private int written;

  PercelenFile(Path dir, long seed) {
    this.seed = seed;
    this.file = new GeoPackageWriter(dir.resolve("percelen.gpkg"), Sample.MOMENT);
    this.layer = file.layer(LAYER);
  }

  @Override
  public void add(Gemeente gemeente) {
    Chance chance = Chance.of(seed, 13, gemeente.ligging().nummer());
    for (int i = 0; i < gemeente.percelen().size(); i++) {
      Perceel perceel = gemeente.percelen().get(i);
      LocalDate begin = LocalDate.of(2002, 1, 1).plusDays(chance.below(8_000));
      int versie = 1 + chance.below(3);
      LocalDate changed = versie == 1 ? begin : begin.plusDays(30 + chance.below(400));
      int oidn = FIRST_OIDN + originals++;
      List<Perceel> now = gemeente.later().isEmpty() ? List.of(perceel) : gemeente.later().get(i);
      if (now.get(0).nummer().equals(perceel.nummer())) {
        write(gemeente, now.get(0), oidn, versie, begin, changed);
      } else {
        for (Perceel part : now) {
          LocalDate day = SINCE.plusDays(oidn % 1_000);
          write(gemeente, part, FIRST_NEW_OIDN + renewed++, 1, day, day);
        }
      }
    }
  }

  private void write(
      Gemeente gemeente,
      Perceel perceel,
      int oidn,
      int versie,
      LocalDate begin,
      LocalDate changed) {
    Polygon geom = perceel.geom();
    layer.add(
        Shapes.multi(geom),
        oidn,
        10_000_000 + oidn,
        versie,
        begin.toString(),
        changed.toString(),
        perceel.nummer().capakey(),
        perceel.nummer().canu(),
        gemeente.namen().niscode(),
        Mesh.centimetre(geom.getArea()),
        Mesh.centimetre(geom.getLength()));
    written++;
  }

  @Override
  public void finish(Tally tally) {
    file.finish();
    tally.count("percelen", written);
  }

  @Override
  public void close() {
    file.close();
  }
}
