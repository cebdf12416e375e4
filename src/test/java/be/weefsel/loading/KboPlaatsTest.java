package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestDatabase;
import be.weefsel.analysis.Analysis;
import be.weefsel.analysis.Methode;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the files as they are delivered to a place for vestigingen that have no coordinates. */
class KboPlaatsTest {
  @Test
  void anExtractOfTheKboIsPlacedByTheRegistersOfAddressesAndPercelen(@TempDir Path folder) {
    try (Loads loads = new Loads(folder)) {
      loads.load(
          "percelen",
          loads.write(
              "percelen.csv",
              "CAPAKEY;OIDN;WKT\n"
                  + "31022A0001/00A000;1;"
                  + Wkt.square(70000, 205000, 20)
                  + "\n31022A0002/00A000;2;"
                  + Wkt.square(70100, 205000, 20)
                  + "\n"));
      loads.load(
          "adressen",
          loads.write(
              "adres.csv",
              """
              adresid,posspec,straatnm,huisnr,busnr,postcode,status,X,Y
              11,ingang,Brugsestraat,12A,,8020,inGebruik,70005,205001
              12,straat,Brugsestraat,14,,8020,inGebruik,70500,205500
              13,straat,Brugsestraat,16,,8020,inGebruik,70500,205500
              """));
      loads.load(
          "adreskoppelingen",
          loads.write(
              "koppeling.csv",
              "objecttype,adresobjid,adresid\nPerceel,31022A0001-00A000,11\nPerceel,31022A0002-00A000,12\n"));
      KboExtract extract =
          new KboExtract()
              .enterprise("0200.065.765", "2")
              .establishment("2.000.000.339", "01-01-2000", "0200.065.765")
              .establishment("2.000.000.438", "01-01-2000", "0200.065.765")
              .establishment("2.000.000.537", "01-01-2000", "0200.065.765")
              .establishment("2.000.000.636", "01-01-2000", "0200.065.765")
              .address("2.000.000.339", "8020", "Brugsestr.", "12 a", "", "")
              .address("2.000.000.438", "8020", "Brugsestraat", "14", "", "")
              .address("2.000.000.537", "8020", "Brugsestraat", "16", "", "")
              .address("2.000.000.636", "8020", "Brugsestraat", "12A", "", "01-01-2025");
      loads.load("vestigingen", loads.write("kbo.zip", extract.bytes()));
      Meting meting = analysed(loads.database());
      assertThat(
              loads.query(
                  "SELECT concat_ws('|', vestiging_nr, wijze, zekerheid, ST_X(p.geom), ST_Y(p.geom))"
                      + " FROM "
                      + meting.schema()
                      + ".vestiging_plaats p JOIN "
                      + meting.schema()
                      + ".vestiging USING (vestiging_id) ORDER BY vestiging_nr"))
          .containsExactly(
              "2.000.000.339|adres|midden|70005|205001",
              // the middle of the square of its perceel
              "2.000.000.438|perceel_van_adres|laag|70110|205010",
              "2.000.000.537|geen",
              "2.000.000.636|geen");
    }
  }

  private static Meting analysed(TestDatabase database) {
    LayerCatalogue catalogue = LayerCatalogue.read(database.settings().layers());
    Meting meting =
        database
            .store()
            .metingen()
            .make(
                "kbo",
                LocalDate.of(2025, 6, 1),
                catalogue.datasets().stream().map(Layer::id).toList(),
                Map.of());
    new Analysis(database.store(), catalogue, Methode.read(database.settings()))
        .run(meting, Progress.none());
    return meting;
  }
}
