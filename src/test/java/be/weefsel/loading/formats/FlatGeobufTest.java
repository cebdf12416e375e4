package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FlatGeobuf by GDAL, and built piece by piece for what GDAL would not write. */
class FlatGeobufTest {
  @TempDir Path folder;

  static Path ogr(Path folder, String name, String wktRows, String... options) throws IOException {
    Path csv = Files.writeString(folder.resolve(name + ".csv"), "naam;WKT\n" + wktRows);
    Path file = folder.resolve(name + ".fgb");
    List<String> args = new ArrayList<>(List.of("-f", "FlatGeobuf", "-a_srs", "EPSG:31370"));
    args.addAll(List.of(options));
    args.addAll(List.of(file.toString(), csv.toString()));
    Gdal.ogr2ogr(args.toArray(String[]::new));
    return file;
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
    assertThat(Sources.shapes(ogr(folder, "een", "a;" + wkt + "\n"))).containsExactly(wkt);
    String z = wkt.replaceFirst("\\(", "Z (").replaceAll("(\\d+) (\\d+)", "$1 $2 99");
    if (!wkt.startsWith("GEOMETRYC")) {
      assertThat(Sources.shapes(ogr(folder, "hoog", "a;" + z + "\n"))).containsExactly(wkt);
    }
    assertThat(
            Sources.shapes(
                ogr(
                    folder,
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
        HandMadeFlatGeobuf.fgb(
            folder,
            "alle.fgb",
            HandMadeFlatGeobuf.header(types, 4, 0, null),
            HandMadeFlatGeobuf.feature(Arrays.copyOf(p.array(), p.limit())),
            HandMadeFlatGeobuf.feature(bad.array()),
            HandMadeFlatGeobuf.feature(cut.array()),
            HandMadeFlatGeobuf.feature(new byte[] {99, 0, 1}));
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
    Path file =
        HandMadeFlatGeobuf.fgb(
            folder, "naam.fgb", HandMadeFlatGeobuf.header(new int[0], 0, 0, wkt));
    Sources.of(
        file, s -> assertThat(s.get(0).declaredCrs()).contains("Belge 1972 / Belgian Lambert 72"));
  }
}
