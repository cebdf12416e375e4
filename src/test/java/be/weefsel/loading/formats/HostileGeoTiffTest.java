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
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rasters that are not read, are damaged, or ask for more than they may. */
class HostileGeoTiffTest {
  @TempDir static Path folder;

  @Test
  void whatCannotBeReadIsRefusedWithAWayOut() throws IOException {
    assertRefused(
        Rasters.tiff(folder, "zstd", "-ot Byte -co COMPRESS=ZSTD"), "50000", "COMPRESS=DEFLATE");
    assertRefused(Rasters.tiff(folder, "complex", "-ot CFloat32"), "64 bits", "-ot Float32");
    assertRefused(
        Rasters.tiff(folder, "bit", "-ot Byte -scale 0 120 0 15 -a_nodata none -co NBITS=4"),
        "4 bits",
        "gdal_translate");
    Path turned = folder.resolve("gedraaid.tif");
    Gdal.run(("gdal_create -q -outsize 1 1 " + folder + "/niets.tif").split(" "));
    assertRefused(folder.resolve("niets.tif"), "zonder ligging");
    Path vrt = folder.resolve("gedraaid.vrt");
    Gdal.run(("gdal_translate -q -of VRT " + Rasters.grid(folder) + " " + vrt).split(" "));
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
    byte[] good =
        Files.readAllBytes(
            Rasters.tiff(folder, "goed", "-ot Int16 -co COMPRESS=LZW -co BLOCKYSIZE=9"));
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
        GeoTiffTest.read(file);
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
    assertThatThrownBy(() -> GeoTiffTest.read(file))
        .isInstanceOf(Refused.class)
        .hasMessageContainingAll(parts)
        .hasMessageContaining(file.getFileName().toString());
  }
}
