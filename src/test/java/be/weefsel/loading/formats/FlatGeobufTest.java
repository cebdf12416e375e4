package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/** FlatGeobuf by GDAL, and built piece by piece for what GDAL would not write. */
class FlatGeobufTest {
  private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 1};
  @TempDir Path folder;

  private Path ogr(String name, String wktRows, String... options) throws IOException {
    Path csv = Files.writeString(folder.resolve(name + ".csv"), "naam;WKT\n" + wktRows);
    Path file = folder.resolve(name + ".fgb");
    List<String> args = new ArrayList<>(List.of("-f", "FlatGeobuf", "-a_srs", "EPSG:31370"));
    args.addAll(List.of(options));
    args.addAll(List.of(file.toString(), csv.toString()));
    Gdal.ogr2ogr(args.toArray(String[]::new));
    return file;
  }

  private static List<String> shapes(Path file) {
    List<String> all = new ArrayList<>();
    Sources.of(file, s -> s.get(0).read(List.of(), row -> all.add(Sources.wkt(row))));
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "LINESTRING (1 2, 3 4, 5 6)",
        "POLYGON ((0 0, 10 0, 10 10, 0 0))",
        "POLYGON ((0 0, 10 0, 10 10, 0 0), (5 2, 6 2, 6 3, 5 2))",
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((1 2, 3 4))",
        "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8, 9 9))",
        "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 0)))",
        "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 0), (5 2, 6 2, 6 3, 5 2)), ((20 0, 30 0, 30 9, 20 0)))",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))",
      })
  void everyTypeAloneAndMixed(String wkt) throws IOException {
    assertThat(shapes(ogr("een", "a;" + wkt + "\n"))).containsExactly(wkt);
    String z = wkt.replaceFirst("\\(", "Z (").replaceAll("(\\d+) (\\d+)", "$1 $2 99");
    if (!wkt.startsWith("GEOMETRYC")) {
      assertThat(shapes(ogr("hoog", "a;" + z + "\n"))).containsExactly(wkt);
    }
    assertThat(
            shapes(
                ogr(
                    "mix",
                    "a;" + wkt + "\nb;POINT (7 8)\n",
                    "-nlt",
                    "GEOMETRY",
                    "-lco",
                    "SPATIAL_INDEX=NO")))
        .containsExactly(wkt, "POINT (7 8)");
  }

  @Test
  void valuesAreWhatGdalWrote() throws IOException {
    Path json = folder.resolve("in.geojson");
    Files.writeString(
        json,
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"i":7,"l":9007199254740993,"r":0.1,"t":"é ☕","b":true,
         "d":"2024-02-29","dt":"2024-02-29T10:11:12","j":{"a":[1,2]},"n":null},
         "geometry":{"type":"Point","coordinates":[3.25,51.15]}},
        {"type":"Feature","properties":{"i":-7,"l":1,"r":-2.5,"t":"","b":false,"d":null,"dt":null,
         "j":null,"n":"x"},"geometry":{"type":"Point","coordinates":[3,51]}}]}
        """);
    Path file = folder.resolve("uit.fgb");
    Gdal.ogr2ogr("-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=NO", file.toString(), json.toString());
    List<String> rows = Sources.rows(file, "I", "l", "r", "t", "b", "d", "dt", "n", "weg");
    assertThat(rows)
        .containsExactly(
            "7|9007199254740993|0.1|é ☕|true|2024-02-29T00:00:00|2024-02-29T10:11:12||",
            "-7|1|-2.5||false|||x|");
    assertThat(Sources.rows(file, "j").get(0).replace(" ", "")).isEqualTo("{\"a\":[1,2]}");
    Sources.of(
        file,
        sources -> {
          assertThat(sources.get(0).size()).isEqualTo(2);
          assertThat(sources.get(0).declaredCrs()).contains("EPSG:4326");
          assertThat(sources.get(0).columns()).startsWith("i", "l", "r");
        });
  }

  @Test
  void everyTypeOfPropertyAndABadTextIsOneReject() throws IOException {
    int[] types = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    ByteBuffer p = properties(types);
    ByteBuffer bad = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    bad.putShort((short) 11).putInt(2).put((byte) 0xc3).put((byte) 0x28);
    ByteBuffer cut = ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN);
    cut.putShort((short) 11).putInt(Integer.MAX_VALUE);
    Path file =
        fgb(
            "alle.fgb",
            header(types, 4, 0, null),
            feature(Arrays.copyOf(p.array(), p.limit())),
            feature(bad.array()),
            feature(cut.array()),
            feature(new byte[] {99, 0, 1}));
    String[] names = Arrays.stream(types).mapToObj(t -> "k" + t).toArray(String[]::new);
    assertThat(Sources.rows(file, names))
        .containsExactly(
            "-1|255|true|-1|65535|-1|4294967295|-1|18446744073709551615|0.1|0.5|tekst|tekst|tekst"
                + "|(5 bytes)",
            "tekst_ongeldig",
            "rij_onleesbaar",
            "rij_onleesbaar");
    assertThat(Sources.rows(file, "k0").get(1)).isEmpty();
  }

  private static ByteBuffer properties(int[] types) {
    ByteBuffer p = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
    for (int type : types) {
      p.putShort((short) type);
      switch (type) {
        case 0, 1, 2 -> p.put((byte) -1);
        case 3, 4 -> p.putShort((short) -1);
        case 5, 6 -> p.putInt(-1);
        case 7, 8 -> p.putLong(-1);
        case 9 -> p.putFloat(0.1f);
        case 10 -> p.putDouble(0.5);
        default -> p.putInt(5).put("tekst".getBytes(StandardCharsets.UTF_8));
      }
    }
    return p.slice(0, p.position());
  }

  @Test
  void aCrsWithoutCodeIsToldByItsName() throws IOException {
    String wkt = "PROJCS[\"Belge 1972 / Belgian Lambert 72\",GEOGCS[\"x\"]]";
    Path file = fgb("naam.fgb", header(new int[0], 0, 0, wkt));
    Sources.of(
        file, s -> assertThat(s.get(0).declaredCrs()).contains("Belge 1972 / Belgian Lambert 72"));
  }

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
    Path file = fgb("groot.fgb", header(new int[0], 2, 0, null), b.sizedByteArray(), feature(null));
    assertThat(shapes(file)).containsExactly("geometrie_te_groot", null);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] old = {'f', 'g', 'b', 2, 'f', 'g', 'b', 0, 1, 2, 3, 4};
    assertRefused(Files.write(folder.resolve("oud.fgb"), old), "versie 2", "versie 3");
  }

  @Test
  void impossibleSizesCostNoMemory() throws IOException {
    byte[] head = header(new int[0], 0, 0, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    bytes.writeBytes(sized(head));
    bytes.writeBytes(new byte[] {-1, -1, -1, -1, 0, 0});
    assertRefused(Files.write(folder.resolve("f.fgb"), bytes.toByteArray()), "breekt af");
    bytes.reset();
    bytes.writeBytes(MAGIC);
    bytes.writeBytes(new byte[] {-1, -1, -1, 127, 0, 0});
    assertRefused(Files.write(folder.resolve("k.fgb"), bytes.toByteArray()), "onmogelijk lang");
    assertRefused(fgb("n.fgb", header(new int[0], -1, 16, null)), "18446744073709551615");
    assertRefused(fgb("i.fgb", header(new int[0], 3, 16, null), new byte[100]), "breekt af");
  }

  @Test
  void damagedFilesAreRefusedOrRead() throws IOException {
    byte[] good =
        Files.readAllBytes(
            ogr(
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
        Sources.of(file, s -> s.get(0).read(List.of("naam"), FlatGeobufTest::look));
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

  private static byte[] header(int[] types, long count, int node, String wkt) {
    FlatBufferBuilder b = new FlatBufferBuilder();
    int[] columns = new int[types.length];
    for (int i = 0; i < types.length; i++) {
      int name = b.createString("k" + types[i]);
      Column.startColumn(b);
      Column.addName(b, name);
      Column.addType(b, types[i]);
      columns[i] = Column.endColumn(b);
    }
    int list = Header.createColumnsVector(b, columns);
    int crs = 0;
    if (wkt != null) {
      int text = b.createString(wkt);
      Crs.startCrs(b);
      Crs.addWkt(b, text);
      crs = Crs.endCrs(b);
    }
    Header.startHeader(b);
    Header.addColumns(b, list);
    Header.addFeaturesCount(b, count);
    Header.addIndexNodeSize(b, node);
    if (crs != 0) {
      Header.addCrs(b, crs);
    }
    b.finish(Header.endHeader(b));
    return b.sizedByteArray();
  }

  private static byte[] feature(byte[] properties) {
    FlatBufferBuilder b = new FlatBufferBuilder();
    int p = properties == null ? 0 : Feature.createPropertiesVector(b, properties);
    b.finish(Feature.createFeature(b, 0, p, 0));
    return b.sizedByteArray();
  }

  private static byte[] sized(byte[] part) {
    return ByteBuffer.allocate(4 + part.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(part.length)
        .put(part)
        .array();
  }

  private Path fgb(String name, byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    for (byte[] part : parts) {
      bytes.writeBytes(sized(part));
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private static void assertRefused(Path file, String... parts) {
    assertThatThrownBy(() -> shapes(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContainingAll(parts);
  }
}
