package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetImportTest {
  @Test
  void aListOfPlacesInAWorkbookLoadsLikeTheSameCsv(@TempDir Path folder) {
    try (Loads loads = new Loads(folder)) {
      Path csv =
          loads.write(
              "haltes.csv",
              "halte_id,naam,soort,X,Y\n1,Kerk,bus,70000.5,205000\n2,Station,trein,70001,205001\n"
                  + "3,Nergens,bus,,205001\n");
      Path xlsx = folder.resolve("haltes.xlsx");
      Gdal.ogr2ogr("-f", "XLSX", "-oo", "AUTODETECT_TYPE=YES", xlsx.toString(), csv.toString());
      String all = "SELECT concat_ws(' ', id, naam, soort, ST_AsText(geom)) FROM $ ORDER BY id";
      loads.load("haltes", csv);
      assertThat(loads.query(all)).hasSize(2);
      var fromCsv = loads.query(all);
      ImportResult result = loads.load("haltes", xlsx);
      assertThat(loads.query(all)).isEqualTo(fromCsv);
      assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(3, 2, 0, 1));
      assertThat(result.report().sources().get(0).name()).isEqualTo("haltes.xlsx, blad haltes");
      assertThat(
              loads.query(
                  "SELECT original ->> '@rij' || (original ->> 'naam') FROM beheer.geweigerd"
                      + " WHERE lading_id = ?",
                  loads.last().id()))
          .containsExactly("4Nergens");
    }
  }
}
