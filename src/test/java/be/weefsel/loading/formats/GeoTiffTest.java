package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rasters that GDAL writes, against the same pixels as GDAL lists them. */
class GeoTiffTest {
  @TempDir static Path folder;

  /** Lower left corner and value of every pixel that is not nodata, as GDAL lists them. */
  private static List<String> listed(Path file, String nodata) throws IOException {
    Path xyz = folder.resolve("list.xyz");
    Gdal.run(("gdal_translate -q -of XYZ -b 1 " + file + " " + xyz).split(" "));
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(xyz)) {
      String[] parts = line.split(" ");
      if (!parts[2].equals(nodata)) {
        all.add(
            String.format(
                Locale.ROOT,
                "%d|%d|%s",
                Math.round(Double.parseDouble(parts[0]) - 50),
                Math.round(Double.parseDouble(parts[1]) - 50),
                Double.valueOf(parts[2])));
      }
    }
    return all;
  }

  static List<String> read(Path file) {
    return Sources.rows(file, "X", "y", "waarde").stream()
        .map(row -> row.matches(".*\\|-?\\d+") ? row + ".0" : row)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-ot Byte",
        "-ot Byte -co COMPRESS=PACKBITS",
        "-ot Byte -co COMPRESS=LZW -co PREDICTOR=2 -co TILED=YES -co BLOCKXSIZE=32 -co BLOCKYSIZE=16",
        "-ot UInt16 -co COMPRESS=LZW -co BLOCKYSIZE=7",
        "-ot Int16 -co COMPRESS=DEFLATE -co PREDICTOR=2",
        "-ot Int16 -co ENDIANNESS=BIG -co COMPRESS=DEFLATE -co PREDICTOR=2",
        "-ot Int32 -co COMPRESS=LZW -co PREDICTOR=2 -co BIGTIFF=YES",
        "-ot UInt32 -co BIGTIFF=YES -co ENDIANNESS=BIG",
        "-ot Float32 -scale 0 100 -5 7.3 -co COMPRESS=DEFLATE -co PREDICTOR=3",
        "-ot Float32 -scale 0 100 -5 7.3 -co COMPRESS=LZW -co TILED=YES -co PREDICTOR=3"
            + " -co BLOCKXSIZE=32 -co BLOCKYSIZE=16",
        "-ot Float64 -co TILED=YES",
        "-ot Float64 -co COMPRESS=DEFLATE -co ENDIANNESS=BIG",
        "-ot Float64 -b 1 -b 1 -co INTERLEAVE=PIXEL -co COMPRESS=PACKBITS",
        "-ot Int16 -b 1 -b 1 -co INTERLEAVE=PIXEL -co COMPRESS=DEFLATE -co PREDICTOR=2",
        "-ot Int16 -b 1 -b 1 -co INTERLEAVE=BAND -co COMPRESS=LZW",
      })
  void everyWayToWriteARasterGivesItsPixels(String options) throws IOException {
    Path file = Rasters.tiff(folder, "weg", options + " -a_nodata 99");
    List<String> expected = listed(file, "99");
    assertThat(expected).hasSizeGreaterThan(3000);
    if (options.contains("Float32")) {
      // GDAL prints a float in few digits.
      assertThat(read(file).stream().map(GeoTiffTest::rounded).toList())
          .isEqualTo(expected.stream().map(GeoTiffTest::rounded).toList());
    } else {
      assertThat(read(file)).isEqualTo(expected);
    }
  }

  private static String rounded(String row) {
    int bar = row.lastIndexOf('|');
    return row.substring(0, bar)
        + String.format(Locale.ROOT, "|%.4f", Double.parseDouble(row.substring(bar + 1)));
  }

  @Test
  void aLongLzwStripFillsItsTableAndBeginsAnew() throws IOException {
    Path large = folder.resolve("groot.tif");
    Gdal.run(
        ("gdal_translate -q -ot Float32 -outsize 400 300 -r bilinear"
                + " -a_nodata 99 -co COMPRESS=LZW -co BLOCKYSIZE=300 "
                + Rasters.grid(folder)
                + " "
                + large)
            .split(" "));
    Path plain = folder.resolve("plat.tif");
    Gdal.run(("gdal_translate -q -co COMPRESS=NONE " + large + " " + plain).split(" "));
    assertThat(read(large)).hasSizeGreaterThan(90_000).isEqualTo(read(plain));
  }

  @Test
  void nanIsNoRowAndTheCrsAndTheSquareAreToldAsTheyAre() throws IOException {
    Path file = Rasters.tiff(folder, "nan", "-ot Float32 -a_nodata nan -scale 0 100 0 1");
    Sources.of(
        file,
        sources -> {
          assertThat(sources.get(0).declaredCrs()).contains("EPSG:31370");
          assertThat(sources.get(0).layer()).isEqualTo("nan");
          assertThat(sources.get(0).cell()).hasValue(100);
          List<String> shapes = new ArrayList<>();
          sources.get(0).read(List.of(), row -> shapes.add(Sources.wkt(row)));
          assertThat(shapes.get(0))
              .isEqualTo(
                  "POLYGON ((64600 202500, 64700 202500, 64700 202600, 64600 202600, 64600 202500))");
        });
  }

  @Test
  void aPixelThatIsAPointLiesAroundIt() throws IOException {
    Path file = Rasters.tiff(folder, "punt", "-ot Byte -a_nodata 99 -mo AREA_OR_POINT=Point");
    assertThat(read(file)).isEqualTo(listed(file, "99"));
  }

  @Test
  void aSparseFileHasNodataWhereNothingWasWritten() throws IOException {
    Path all = Rasters.tiff(folder, "vol", "-ot Byte -a_nodata 99");
    Path file = folder.resolve("leeg.tif");
    Gdal.run(
        ("gdal_translate -q -projwin 64600 202600 110000 180000 -a_nodata 99"
                + " -co SPARSE_OK=TRUE -co TILED=YES -co BLOCKXSIZE=16 -co BLOCKYSIZE=16 "
                + all
                + " "
                + file)
            .split(" "));
    assertThat(Files.size(file)).isLessThan(50_000);
    assertThat(read(file)).isEqualTo(listed(all, "99"));
  }
}
