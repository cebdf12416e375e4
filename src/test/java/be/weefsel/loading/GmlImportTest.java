package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.loading.formats.Sources;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GML as GRB delivers it, as the federal cadastre serves it and as GDAL writes it. */
class GmlImportTest {
  private static Loads loads;
  @TempDir private static Path folder;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @ParameterizedTest
  @CsvSource({
    // Extents as GDAL 3.6.2 gives them.
    "Adp_Full.gml, Adp, 13, BOX(27455 160126.9 253901.1 217720.1)",
    "AdpAdd.gml, AdpAdd, 11, BOX(107274.9 192186 165378.4 226790.5)",
  })
  void deliveriesOfGrb(String file, String layer, int rows, String extent) {
    Path path = TestData.file("real/be-grb-adp-gml/" + file);
    assertThat(Sources.of(path)).extracting(RowSource::layer).containsExactly(layer);
    ImportResult result = loads.load("percelen", path);
    assertThat(result.lading().counts().read()).isEqualTo(rows);
    assertThat(result.lading().counts().rejected()).isZero();
    assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:31370");
    assertThat(
            loads.query(
                "SELECT format('BOX(%s %s %s %s)', round(min(ST_XMin(geom))::numeric, 1)::float8,"
                    + " round(min(ST_YMin(geom))::numeric, 1)::float8,"
                    + " round(max(ST_XMax(geom))::numeric, 1)::float8,"
                    + " round(max(ST_YMax(geom))::numeric, 1)::float8) FROM $"))
        .containsExactly(extent);
  }

  @Test
  void differencesOfGrbChangeAnEarlierLading() {
    int full =
        loads.load("percelen", TestData.file("real/be-grb-adp-gml/Adp_Full.gml")).lading().id();
    ImportResult result =
        loads.load(
            "percelen",
            ImportOptions.NONE.withVan(full),
            TestData.file("real/be-grb-adp-gml/AdpDel.gml"),
            TestData.file("real/be-grb-adp-gml/AdpAdd.gml"));
    // The three deliveries speak of different places: nothing that is deleted was ever there.
    assertThat(result.lading().counts().read()).isEqualTo(8 + 11);
    assertThat(loads.rejects()).hasSize(8).allMatch(r -> r.endsWith("verwijdering_zonder_rij"));
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("" + (13 + 11));
  }

  @Test
  void anEmptyDeliveryIsRefusedAloneAndHarmlessInCompany() {
    Path none = TestData.file("real/be-grb-adp-gml/AdpAdd_NoChanges.gml");
    assertThat(Sources.of(none)).isEmpty();
    assertThatThrownBy(() -> loads.load("percelen", none))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Er staan geen rijen in AdpAdd_NoChanges.gml.");
    Lading.Counts counts =
        loads
            .load("percelen", none, TestData.file("real/be-grb-adp-gml/Adp_Full.gml"))
            .lading()
            .counts();
    assertThat(counts.loaded()).isEqualTo(13);
  }

  @Test
  void theFederalCadastreInLambert2008() {
    Path file = TestData.file("real/be-grb-adp-leuven/be_cadastral.xml");
    ImportResult result = loads.load("percelen", file);
    assertThat(result.lading().counts().loaded()).isEqualTo(13);
    assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:3812");
    assertThat(
            loads.query(
                "SELECT count(*) FROM $ WHERE capakey = '24434F0211/00W006' AND"
                    + " abs(ST_Area(geom) - 728.525768) < 0.1"))
        .containsExactly("1");
    // The owner's extent, back in its own system.
    assertThat(
            loads.query(
                "SELECT bool_and(ST_XMin(b) > 672796.6 AND ST_YMin(b) > 671399.6 AND ST_XMax(b) <"
                    + " 672966.1 AND ST_YMax(b) < 671600.9) FROM (SELECT ST_Transform(geom, 3812)"
                    + " AS b FROM $) AS x"))
        .containsExactly("t");
  }

  @ParameterizedTest
  @CsvSource({
    "GML2, 31370",
    "GML2, 4326",
    "GML3, 31370",
    "GML3, 4326",
    "GML3, 3812",
    "GML3.2, 31370",
    "GML3.2, 4326",
    "GML3.2, 4258",
    "GML3.2, 3812",
    "GML3.1.1, 31370",
  })
  void whatGdalWritesIsTheGeoPackageItWasMadeFrom(String format, String srid) {
    Path from = TestData.file("oostkamp/bestemmingszones.gpkg");
    Path gml = folder.resolve("zones_" + format + "_" + srid + ".gml");
    Gdal.ogr2ogr(
        "-f",
        "GML",
        "-dsco",
        "FORMAT=" + format,
        "-t_srs",
        "EPSG:" + srid,
        "-lco",
        "COORDINATE_PRECISION=12",
        gml.toString(),
        from.toString());
    Lading read = loads.load("rup-zones", gml).lading();
    assertThat(read.sourceCrs()).isEqualTo("EPSG:" + srid);
    String table = read.qualifiedRelation();
    loads.load("rup-zones", from);
    // Without the national grid GDAL and PostGIS go by seven parameters, up to 0.3 m beside it.
    assertThat(
            loads.query(
                "SELECT count(*) FROM $ AS a WHERE EXISTS (SELECT FROM "
                    + table
                    + " AS b WHERE b.geom && a.geom AND ST_Distance(ST_Centroid(a.geom),"
                    + " ST_Centroid(b.geom)) < 0.35 AND abs(ST_Area(a.geom) / ST_Area(b.geom) - 1) < 1e-4"
                    + " AND ST_NPoints(a.geom) = ST_NPoints(b.geom)"
                    + " AND (a.algplanid, a.plan, a.svnaam, a.svnr, a.categorie) IS NOT DISTINCT"
                    + " FROM (b.algplanid, b.plan, b.svnaam, b.svnr, b.categorie))"))
        .containsExactly("285");
    assertThat(loads.query("SELECT count(*) FROM " + table)).containsExactly("285");
  }

  @Test
  void twoFeatureTypesAreTwoLayersAlsoWhenOneBeginsLate() {
    StringBuilder text = new StringBuilder(GmlText.OPEN);
    for (int i = 0; i < 1500; i++) {
      text.append("<gml:featureMember><a:Eerste><a:naam>x</a:naam></a:Eerste></gml:featureMember>");
    }
    text.append("<gml:featureMember><a:Tweede gml:id='t.1'><a:code>7</a:code>")
        .append("<a:deel><a:soort>y</a:soort></a:deel><a:code>8</a:code></a:Tweede>")
        .append("</gml:featureMember>")
        .append(GmlText.CLOSE);
    List<RowSource> sources = Sources.of(loads.write("twee.gml", text.toString()));
    assertThat(sources)
        .extracting(s -> s.layer() + " " + s.size() + " " + s.columns())
        .containsExactly("Eerste 1500 [naam]", "Tweede 1 [code, deel.soort]");
    assertThat(Sources.rows(sources.get(1), "CODE", "deel.soort")).containsExactly("t.1 7; 8 y");
  }

  @Test
  void aWholeGemeenteKeepsItsArea() {
    Path gml = folder.resolve("percelen.gml");
    Gdal.ogr2ogr(
        "-f",
        "GML",
        "-dsco",
        "FORMAT=GML3.2",
        gml.toString(),
        TestData.file("oostkamp/percelen.gpkg").toString());
    ImportResult result = loads.load("percelen", gml);
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(21196, 21196, 0, 0));
    // The owner states 75.189 km².
    assertThat(result.report().geometry().loaded() / 1e6).isCloseTo(75.189, within(0.001));
  }
}
