package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;

/** FlatGeobuf that is damaged or asks for more than it may. */
class HostileFlatGeobufTest {
  @TempDir Path folder;

  @Test
  void partsThatPointAtThemselvesOrAtOneBigRingAreOneReject() throws IOException {
    FlatBufferBuilder b = new FlatBufferBuilder();
    double[] ring = new double[200_000];
    int xy = Geometry.createXyVector(b, ring);
    int polygon = Geometry.createGeometry(b, 0, xy, 0, 0, 0, 0, GeometryType.Polygon, 0);
    int[] same = new int[100_000];
    Arrays.fill(same, polygon);
    int parts = Geometry.createPartsVector(b, same);
    int multi = Geometry.createGeometry(b, 0, 0, 0, 0, 0, 0, GeometryType.MultiPolygon, parts);
    b.finish(Feature.createFeature(b, multi, 0, 0));
    Path file =
        HandMadeFlatGeobuf.fgb(
            folder,
            "groot.fgb",
            HandMadeFlatGeobuf.header(new int[0], 2, 0, null),
            b.sizedByteArray(),
            HandMadeFlatGeobuf.feature(null));
    assertThat(Sources.shapes(file))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("geometrie_te_groot"),
            second -> assertThat(second).isNull());
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] old = {'f', 'g', 'b', 2, 'f', 'g', 'b', 0, 1, 2, 3, 4};
    assertRefused(Files.write(folder.resolve("oud.fgb"), old), "versie 2", "versie 3");
  }

  @Test
  void impossibleSizesCostNoMemory() throws IOException {
    byte[] head = HandMadeFlatGeobuf.header(new int[0], 0, 0, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HandMadeFlatGeobuf.MAGIC);
    bytes.writeBytes(HandMadeFlatGeobuf.sized(head));
    bytes.writeBytes(new byte[] {-1, -1, -1, -1, 0, 0});
    assertRefused(Files.write(folder.resolve("f.fgb"), bytes.toByteArray()), "breekt af");
    bytes.reset();
    bytes.writeBytes(HandMadeFlatGeobuf.MAGIC);
    bytes.writeBytes(new byte[] {-1, -1, -1, 127, 0, 0});
    assertRefused(Files.write(folder.resolve("k.fgb"), bytes.toByteArray()), "onmogelijk lang");
    assertRefused(
        HandMadeFlatGeobuf.fgb(
            folder, "n.fgb", HandMadeFlatGeobuf.header(new int[0], -1, 16, null)),
        "18446744073709551615");
    assertRefused(
        HandMadeFlatGeobuf.fgb(
            folder, "i.fgb", HandMadeFlatGeobuf.header(new int[0], 3, 16, null), new byte[100]),
        "breekt af");
  }

  @Test
  void damagedFilesAreRefusedOrRead() throws IOException {
    byte[] good =
        Files.readAllBytes(
            FlatGeobufTest.ogr(
                folder,
                "goed",
                "a;MULTIPOLYGON (((0 0, 10 0, 10 10, 0 0)))\nb;MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))\n"));
    Random random = new Random(4);
    for (int i = 0; i < 1500; i++) {
      byte[] bad = good.clone();
      if (i % 3 == 0) {
        bad = Arrays.copyOf(bad, 8 + random.nextInt(bad.length - 8));
      } else {
        bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("stuk.fgb"), bad);
      try {
        Sources.of(file, s -> s.get(0).read(List.of("naam"), HostileFlatGeobufTest::look));
      } catch (Refused e) {
        assertThat(e.getMessage()).contains("stuk.fgb");
      }
    }
  }

  private static void look(SourceRow row) {
    assertThat(row.original()).startsWith("{");
    try {
      row.value(0);
      row.wkb();
    } catch (RowRejected e) {
      assertThat(e.code()).isNotEmpty();
    }
  }

  private static void assertRefused(Path file, String... parts) {
    assertThatThrownBy(() -> Sources.shapes(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContainingAll(parts);
  }
}
