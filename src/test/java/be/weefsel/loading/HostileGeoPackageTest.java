package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.formats.Sources;
import be.weefsel.loading.rows.RowSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A view is a program in the file, and need not end. */
@Timeout(60)
class HostileGeoPackageTest {
  private static final String ENDLESS =
      "WITH RECURSIVE n(fid) AS (SELECT 1 UNION ALL SELECT fid + 1 FROM n) SELECT fid FROM n";
  @TempDir private Path folder;

  @Test
  void viewsAreNotReadAndThatIsSaid() throws Exception {
    Path file = folder.resolve("views.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("tabel", 31370, "naam TEXT");
      gpkg.row("tabel", null, "a");
      gpkg.view("eindeloos", ENDLESS);
    }
    List<RowSource> sources = Sources.of(file);
    assertThat(sources).extracting(RowSource::layer).containsExactly("tabel");
    assertThat(sources.get(0).notes())
        .singleElement()
        .asString()
        .contains("Niet gelezen: eindeloos", "ogr2ogr");
  }

  @Test
  void nothingButViewsIsRefused() throws Exception {
    Path file = folder.resolve("alleen.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.view("eindeloos", ENDLESS);
    }
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("alleen.gpkg heeft alleen views: eindeloos");
  }

  @Test
  void aListOfLayersThatIsAViewIsRefused() throws Exception {
    Path file = folder.resolve("lijst.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.viewOfContents();
    }
    assertThatThrownBy(() -> Sources.of(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("de lijst van lagen is een view");
  }
}
