package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rasters that GDAL writes, against the same pixels as GDAL lists them. */
class GeoTiffTest {
  @TempDir static Path folder;
  private static Path grid;

  /** 75 by 53 pixels of 100 m: runs of one value, noise, and nodata. */
  @BeforeAll
  static void makeGrid() throws IOException {
    Random random = new Random(1);
    StringBuilder asc =
        new StringBuilder(
            "ncols 75\nnrows 53\nxllcorner 64600\nyllcorner 197300\ncellsize 100\n"
                + "NODATA_value 99\n");
    for (int row = 0; row < 53; row++) {
      for (int column = 0; column < 75; column++) {
        int value = row % 3 == 0 ? row : random.nextInt(120);
        asc.append(column % 11 == 5 ? 99 : value).append(' ');
      }
      asc.append('\n');
    }
    grid = Files.writeString(folder.resolve("grid.asc"), asc);
  }

  private static Path tiff(String name, String options) {
    Path file = folder.resolve(name + ".tif");
    List<String> command = new ArrayList<>(List.of("gdal_translate", "-q", "-a_srs", "EPSG:31370"));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of(grid.toString(), file.toString()));
    Gdal.run(command.toArray(String[]::new));
    return file;
  }

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

  private static List<String> read(Path file) {
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
    Path file = tiff("weg", options + " -a_nodata 99");
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
                + grid
                + " "
                + large)
            .split(" "));
    Path plain = folder.resolve("plat.tif");
    Gdal.run(("gdal_translate -q -co COMPRESS=NONE " + large + " " + plain).split(" "));
    assertThat(read(large)).hasSizeGreaterThan(90_000).isEqualTo(read(plain));
  }

  @Test
  void nanIsNoRowAndTheCrsAndTheSquareAreToldAsTheyAre() {
    Path file = tiff("nan", "-ot Float32 -a_nodata nan -scale 0 100 0 1");
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
    Path file = tiff("punt", "-ot Byte -a_nodata 99 -mo AREA_OR_POINT=Point");
    assertThat(read(file)).isEqualTo(listed(file, "99"));
  }

  @Test
  void aSparseFileHasNodataWhereNothingWasWritten() throws IOException {
    Path all = tiff("vol", "-ot Byte -a_nodata 99");
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

  @Test
  void whatCannotBeReadIsRefusedWithAWayOut() throws IOException {
    assertRefused(tiff("zstd", "-ot Byte -co COMPRESS=ZSTD"), "50000", "COMPRESS=DEFLATE");
    assertRefused(tiff("complex", "-ot CFloat32"), "64 bits", "-ot Float32");
    assertRefused(
        tiff("bit", "-ot Byte -scale 0 120 0 15 -a_nodata none -co NBITS=4"),
        "4 bits",
        "gdal_translate");
    Path turned = folder.resolve("gedraaid.tif");
    Gdal.run(("gdal_create -q -outsize 1 1 " + folder + "/niets.tif").split(" "));
    assertRefused(folder.resolve("niets.tif"), "zonder ligging");
    Path vrt = folder.resolve("gedraaid.vrt");
    Gdal.run(("gdal_translate -q -of VRT " + grid + " " + vrt).split(" "));
    Files.writeString(
        vrt,
        Files.readString(vrt)
            .replaceFirst(
                "<GeoTransform>.*</GeoTransform>",
                "<GeoTransform>70000, 70, 70, 205000, 70, -70</GeoTransform>"));
    Gdal.run("gdal_translate", "-q", vrt.toString(), turned.toString());
    assertRefused(turned, "gedraaid", "gdalwarp");
  }

  @Test
  void aHugeRasterIsRefusedBeforeItIsRead() {
    Path file = folder.resolve("reus.tif");
    Gdal.run(
        ("gdal_create -q -outsize 60000 60000 -a_srs EPSG:31370 -a_ullr 0 600000 600000 0"
                + " -co SPARSE_OK=TRUE -co TILED=YES "
                + file)
            .split(" "));
    assertRefused(file, "60000 × 60000", "400 miljoen");
  }

  @Test
  void everyCutAndManyWrongBytesAreRefusedOrRead() throws IOException {
    byte[] good = Files.readAllBytes(tiff("goed", "-ot Int16 -co COMPRESS=LZW -co BLOCKYSIZE=9"));
    Random random = new Random(2);
    for (int i = 0; i < 400; i++) {
      byte[] bad = good.clone();
      if (i % 2 == 0) {
        bad = Arrays.copyOf(bad, 8 + random.nextInt(bad.length - 8));
      } else {
        // The fields stand at the end or the beginning; both are hit.
        int at =
            random.nextBoolean() ? 8 + random.nextInt(400) : random.nextInt(bad.length - 8) + 8;
        bad[at] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("stuk.tif"), bad);
      try {
        read(file);
      } catch (Refused e) {
        assertThat(e.getMessage()).contains("stuk.tif");
      }
    }
  }

  @Test
  void aFieldOfFourGigabytesIsNotAllocated() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    bytes.putShort((short) 1).putShort((short) 34735).putShort((short) 3).putInt(-1).putInt(0);
    Path file = Files.write(folder.resolve("veld.tif"), bytes.array());
    assertRefused(file, "veld 34735 is onmogelijk lang");
    try (RandomAccessFile more = new RandomAccessFile(file.toFile(), "rw")) {
      more.setLength(10_000);
      more.seek(14);
      more.writeInt(Integer.reverseBytes(30_000_000));
    }
    assertRefused(file, "breekt af");
  }

  private static void assertRefused(Path file, String... parts) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll(parts)
        .hasMessageContaining(file.getFileName().toString());
  }
}
