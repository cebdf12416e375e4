package be.weefsel.loading.formats.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Gdal;
import be.weefsel.TestData;
import be.weefsel.loading.formats.ReadRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** What governments hand out measures the same here as in GDAL, and as in their own columns. */
class RealShapefilesTest {
  @Test
  void buildingsHaveTheAreaThatTheirOwnerGives() {
    ReadRows read = ReadRows.of(TestData.file("oostkamp/gebouwen.zip"));
    assertThat(read.rows()).hasSize(19_451);
    List<Object> areas = read.values("Shape_area");
    for (int i = 0; i < areas.size(); i++) {
      double stated = (Double) areas.get(i);
      // The owner measured before arcs were made into lines.
      assertThat(read.geometries().get(i).getArea())
          .as(read.rows().get(i).id())
          .isCloseTo(stated, within(0.01 + stated / 1000));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "be-kernen-gemeenten-wijken/deelgemeente2024.shp",
        "be-kernen-gemeenten-wijken/gemeente.shp",
        "be-kernen-gemeenten-wijken/gemeente2024.shp",
        "be-kernen-gemeenten-wijken/ggw72024.shp",
        "be-kernen-gemeenten-wijken/kern.shp",
        "be-kernen-gemeenten-wijken/kerntypering.shp",
        "fr-plu-30014/30014_INFO_PCT_20171013.shp",
        "fr-plu-30014/30014_INFO_SURF_20171013.shp",
        "fr-plu-30014/30014_PRESCRIPTION_LIN_20171013.shp",
        "fr-plu-30014/30014_PRESCRIPTION_PCT_20171013.shp",
        "fr-plu-30014/30014_PRESCRIPTION_SURF_20171013.shp",
        "fr-plu-30014/30014_ZONE_URBA_20171013.shp",
      })
  void countsAndMeasuresAreThoseOfGdal(String file) {
    Path shp = TestData.file("real/" + file);
    String layer = shp.getFileName().toString().replace(".shp", "");
    String sql =
        "SELECT count(*) AS n, coalesce(sum(ST_Area(geometry)), 0) AS vlak,"
            + " coalesce(sum(ST_Length(geometry)), 0) AS lijn FROM \""
            + layer
            + "\"";
    String gdal = Gdal.run("ogrinfo", "-q", shp.toString(), "-dialect", "sqlite", "-sql", sql);
    List<Geometry> found = ReadRows.of(shp).geometries();
    assertThat(found).hasSize((int) number(gdal, "n"));
    List<Geometry> shapes = found.stream().filter(Objects::nonNull).toList();
    double area = shapes.stream().mapToDouble(Geometry::getArea).sum();
    assertThat(area).isCloseTo(number(gdal, "vlak"), within(1e-9 * (1 + area)));
    double length =
        shapes.stream().filter(g -> g.getDimension() == 1).mapToDouble(Geometry::getLength).sum();
    assertThat(length).isCloseTo(number(gdal, "lijn"), within(1e-6));
  }

  private static double number(String printed, String column) {
    Matcher m = Pattern.compile("  " + column + " \\([A-Za-z]+\\) = ([0-9.e+]+)").matcher(printed);
    assertThat(m.find()).as(printed).isTrue();
    return Double.parseDouble(m.group(1));
  }
}
