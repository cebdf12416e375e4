package be.weefsel.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryEncoderTest {
  private static final GeometryEncoder GEOJSON = GeometryEncoder.geoJson(7, false);
  private static final GeometryEncoder WKT = GeometryEncoder.wkt(7, false);
  private static final String[] SHAPES = {
    "POINT (1 2)",
    "POINT EMPTY",
    "LINESTRING (0 0,1.5 -1)",
    "POLYGON ((0 0,9 0,9 9,0 0),(2 1,3 1,3 2,2 1))",
    "POLYGON EMPTY",
    "MULTIPOINT ((1 2),(3 4))",
    "MULTILINESTRING ((0 0,1 1),(2 2,3 3))",
    "MULTIPOLYGON (((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))",
    "MULTIPOLYGON EMPTY",
    "GEOMETRYCOLLECTION (POINT (1 2),LINESTRING (0 0,1 1),GEOMETRYCOLLECTION (POINT (3 4)))"
  };

  @Test
  void textComesBackFromEitherByteOrder() throws ParseException {
    for (String shape : SHAPES) {
      for (int order : new int[] {ByteOrderValues.BIG_ENDIAN, ByteOrderValues.LITTLE_ENDIAN}) {
        byte[] wkb = new WKBWriter(2, order).write(new WKTReader().read(shape));
        assertThat(written(WKT, wkb)).isEqualTo(shape);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT EMPTY | {\"type\":\"Point\",\"coordinates\":[]}",
        "POINT (1 2) | {\"type\":\"Point\",\"coordinates\":[1,2]}",
        "MULTIPOINT ((1 2)) | {\"type\":\"MultiPoint\",\"coordinates\":[[1,2]]}",
        "LINESTRING (1 2,3 4) | {\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}",
        "MULTIPOLYGON (((0 0,1 0,1 1,0 0))) |"
            + " {\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]]]}",
        "GEOMETRYCOLLECTION (POINT (1 2)) |"
            + " {\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\","
            + "\"coordinates\":[1,2]}]}"
      })
  void geoJsonHasNoWhitespace(String wkt, String expected) throws ParseException {
    byte[] wkb = new WKBWriter().write(new WKTReader().read(wkt));
    assertThat(written(GEOJSON, wkb)).isEqualTo(expected);
  }

  @Test
  void axesAreFlippedWhereTheAuthoritySaysSo() throws ParseException {
    byte[] wkb = new WKBWriter().write(new WKTReader().read("MULTIPOINT ((4.35 50.85),(1 2))"));
    assertThat(written(GeometryEncoder.geoJson(7, true), wkb))
        .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[50.85,4.35],[2,1]]}");
    assertThat(written(GeometryEncoder.wkt(7, true), wkb))
        .isEqualTo("MULTIPOINT ((50.85 4.35),(2 1))");
  }

  @Test
  void asManyDecimalsAsAskedAreWritten() throws ParseException {
    byte[] wkb = new WKBWriter().write(new WKTReader().read("POINT (150000.123456789 0.9996)"));
    assertThat(written(GeometryEncoder.wkt(3, false), wkb)).isEqualTo("POINT (150000.123 1)");
    assertThat(written(GeometryEncoder.wkt(0, false), wkb)).isEqualTo("POINT (150000 1)");
    assertThatThrownBy(() -> GeometryEncoder.wkt(10, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void heightsAndMeasuresAreLeftOut() {
    ByteBuffer line = ByteBuffer.allocate(9 + 2 * 32).put((byte) 0).putInt(3002).putInt(2);
    for (double n : new double[] {1, 2, 9, 9, 3, 4, 9, 9}) {
      line.putDouble(n);
    }
    assertThat(written(WKT, line.array())).isEqualTo("LINESTRING (1 2,3 4)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 12, 1015, 5001, -1})
  void otherTypesAreRefused(int code) {
    byte[] wkb = ByteBuffer.allocate(9).put((byte) 0).putInt(code).array();
    assertThatThrownBy(() -> written(GEOJSON, wkb)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String written(GeometryEncoder encoder, byte[] wkb) {
    Bytes out = new Bytes(1);
    encoder.write(out, wkb);
    return out.toString();
  }
}
