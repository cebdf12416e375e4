package be.weefsel.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.io.ParseException;

/** Every text format, byte by byte; the files in {@code golden/} were read by eye. */
class GoldenFilesTest {
  private static final FeatureShape LAMBERT = Rows.shape(GeometryType.MULTI_POLYGON, Crs.EPSG31370);
  private static final FeatureShape WGS_84 = Rows.shape(GeometryType.POINT, Crs.CRS84);
  private static final FeatureShape FLIPPED = Rows.shape(GeometryType.POINT, Crs.EPSG4326);
  private static final CsvOptions EXCEL = new CsvOptions(CsvOptions.Geometry.XY, true, true);

  static Stream<Arguments> formats() throws ParseException {
    List<Row> surfaces =
        Rows.rows(
            "MULTIPOLYGON (((150000.12345 170000, 150010 170000, 150010 170008.5,"
                + " 150000.12345 170000),(150007 170001, 150008 170001, 150008 170002,"
                + " 150007 170001)),((0 0, 1 0, 1 1, 0 0)))",
            "MULTIPOLYGON EMPTY",
            null);
    List<Row> points = Rows.rows("POINT (4.35123456789 50.85)", "POINT EMPTY", "POINT (-0.5 -10)");
    return Stream.of(
        Arguments.of("lambert.geojson", FeatureEncoder.geoJson(LAMBERT), surfaces),
        Arguments.of("flipped.geojson", FeatureEncoder.geoJson(FLIPPED), points),
        Arguments.of("points.geojsons", FeatureEncoder.geoJsonSeq(WGS_84), points),
        Arguments.of("points.geojsonl", new GeoJsonSeqEncoder(WGS_84, false), points),
        Arguments.of("lambert.jsonfg.json", FeatureEncoder.jsonFg(LAMBERT.alsoInWgs84()), surfaces),
        Arguments.of("points.jsonfg.json", FeatureEncoder.jsonFg(WGS_84), points),
        Arguments.of("lambert.csv", FeatureEncoder.csv(LAMBERT), surfaces),
        Arguments.of("flipped.csv", FeatureEncoder.csv(FLIPPED), points),
        Arguments.of("excel-lambert.csv", FeatureEncoder.csv(LAMBERT, EXCEL), surfaces),
        Arguments.of("excel-flipped.csv", FeatureEncoder.csv(FLIPPED, EXCEL), points));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void bytesAreAsTheyStandInTheFile(String file, FeatureEncoder encoder, List<Row> rows)
      throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/golden/" + file)) {
      assertThat(in).as(file).isNotNull();
      assertThat(Rows.written(encoder, rows).toByteArray()).isEqualTo(in.readAllBytes());
    }
  }

  /** The columns that are asked for, in the order in which they are asked for, and no shape. */
  @Test
  void onlyWhatIsAskedForIsWritten() throws ParseException {
    FeatureShape all = Rows.shape(GeometryType.POINT, Crs.CRS84);
    FeatureShape two =
        new FeatureShape(
            all.layer(),
            List.of(all.properties().get(3), all.properties().get(0)),
            false,
            Crs.CRS84,
            7);
    List<Row> rows = new ArrayList<>();
    for (Row row : Rows.rows("POINT (1 2)", "POINT (1 2)", "POINT (1 2)")) {
      rows.add(((GivenRow) row).only(3, 0));
    }
    Collections.reverse(rows);
    assertThat(Rows.written(FeatureEncoder.csv(two), rows.subList(0, 2)))
        .hasToString("id,bewoond,naam\r\nc,false,\"\"\r\nb,,\r\n");
    assertThat(Rows.written(new GeoJsonSeqEncoder(two, false), rows.subList(0, 1)))
        .hasToString(
            "{\"type\":\"Feature\",\"id\":\"c\",\"geometry\":null,"
                + "\"properties\":{\"bewoond\":false,\"naam\":\"\"}}\n");
    // The days of validity were not asked for.
    assertThat(Rows.written(FeatureEncoder.jsonFg(two), rows.subList(0, 1)).toString())
        .contains("\"time\":null,\"place\":null,\"geometry\":null");
  }
}
