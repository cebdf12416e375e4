package be.weefsel.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

/** What is written comes back, whatever it was: shapes and values by seeded chance. */
class RoundTripTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final FeatureShape SHAPE = Rows.shape(GeometryType.ANY, Crs.CRS84);
  private static final String[] TEXTS = {
    "", " ", "é", "\ud83d\ude00", "\"", "a,b;c", "\r\n", "\\", "\u0001", "null", "'", "ſ\u200b"
  };

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void textThatJtsReadsIsTheShape(long seed) throws ParseException {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      Geometry shape = shape(random, 3);
      Bytes out = new Bytes();
      GeometryEncoder.wkt(9, false).write(out, Rows.wkb(shape));
      assertThat(new WKTReader().read(out.toString()).equalsExact(shape)).isTrue();
      Bytes flipped = new Bytes();
      GeometryEncoder.wkt(9, true).write(flipped, Rows.wkb(shape));
      assertThat(new WKTReader().read(flipped.toString()).equalsExact(flipped(shape))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void valuesComeBackFromJson(long seed) throws IOException {
    List<Row> rows = rows(new Random(seed), 300);
    JsonNode page =
        new ObjectMapper()
            .readTree(Rows.written(FeatureEncoder.geoJson(SHAPE), rows).toByteArray());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode properties = page.at("/features/" + i + "/properties");
      Row row = rows.get(i);
      assertThat(page.at("/features/" + i + "/id").asText()).isEqualTo(row.id());
      if (row.isNull(0)) {
        assertThat(properties.get("naam").isNull()).isTrue();
      } else {
        assertThat(properties.get("naam").textValue()).isEqualTo(row.text(0));
        assertThat(properties.get("nr").longValue()).isEqualTo(row.integer(1));
        assertThat(properties.get("hoogte").doubleValue()).isEqualTo(row.number(2));
        assertThat(properties.get("bewoond").booleanValue()).isEqualTo(row.bool(3));
        assertThat(properties.get("begin").textValue()).isEqualTo(row.date(4).toString());
      }
    }
  }

  /**
   * A point for a shape lies inside it, and where PostGIS and GEOS find one too, on its surface.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPointForASurfaceLiesInIt(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      Geometry surface = SHAPES.createMultiPolygon(surfaces(random, 1 + random.nextInt(3)));
      double[] point = PointInside.of(Rows.wkb(surface));
      assertThat(surface.contains(SHAPES.createPoint(new Coordinate(point[0], point[1]))))
          .as(surface.toText())
          .isTrue();
    }
    assertThat(PointInside.of(Rows.wkb(SHAPES.createPolygon()))).isNull();
    assertThat(PointInside.of(Rows.wkb(SHAPES.createPoint()))).isNull();
  }

  /** GDAL reads the shapes of a FlatGeobuf to the last bit. */
  @Test
  void gdalReadsEveryShapeOfAFlatGeobuf() throws IOException, ParseException {
    List<Row> rows = rows(new Random(9), 500);
    Path file = dir.resolve("x.fgb");
    Files.write(file, Rows.written(FeatureEncoder.flatGeobuf(SHAPE), rows).toByteArray());
    List<String> ids = new ArrayList<>();
    List<String> shapes = new ArrayList<>();
    dump(file, ids, shapes);
    assertThat(ids).isEqualTo(rows.stream().map(Row::id).toList());
    List<String> expected = new ArrayList<>();
    for (Row row : rows) {
      Geometry full = row.wkb() == null ? null : withoutEmptyParts(new WKBReader().read(row.wkb()));
      expected.add(full == null || full.isEmpty() ? "\\N" : hex(Rows.wkb(full)));
    }
    assertThat(shapes).isEqualTo(expected);
  }

  /** The format has none. */
  private static Geometry withoutEmptyParts(Geometry shape) {
    if (shape.getClass() != GeometryCollection.class) {
      return shape;
    }
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = withoutEmptyParts(shape.getGeometryN(i));
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return SHAPES.createGeometryCollection(parts.toArray(Geometry[]::new));
  }

  private static void dump(Path file, List<String> ids, List<String> shapes) {
    String[] command = {
      "ogr2ogr",
      "-f",
      "CSV",
      "/vsistdout/",
      file.toString(),
      "-lco",
      "GEOMETRY=AS_WKT",
      "-lco",
      "SEPARATOR=TAB",
      "-select",
      "id",
      "--config",
      "OGR_WKT_PRECISION",
      "17"
    };
    Gdal.run(command)
        .lines()
        .skip(1)
        .forEach(
            line -> {
              String[] fields = line.split("\t");
              ids.add(fields[1].replaceAll("^\"|\"$", ""));
              shapes.add(fields[0].isEmpty() ? "\\N" : hex(read(fields[0].replace("\"", ""))));
            });
  }

  private static byte[] read(String wkt) {
    try {
      return Rows.wkb(new WKTReader().read(wkt));
    } catch (ParseException e) {
      throw new AssertionError(wkt, e);
    }
  }

  private static String hex(byte[] bytes) {
    StringBuilder hex = new StringBuilder();
    for (byte b : bytes) {
      hex.append(String.format(Locale.ROOT, "%02x", b));
    }
    return hex.toString();
  }

  private static List<Row> rows(Random random, int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] wkb = random.nextInt(20) == 0 ? null : Rows.wkb(shape(random, 2));
      Object[] values = {
        TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)],
        random.nextLong() >> random.nextInt(64),
        number(random),
        random.nextBoolean(),
        LocalDate.of(1800 + random.nextInt(400), 1 + random.nextInt(12), 1 + random.nextInt(28)),
        null
      };
      rows.add(new GivenRow("r" + i, wkb, random.nextInt(9) == 0 ? new Object[6] : values));
    }
    return rows;
  }

  private static Double number(Random random) {
    double any = Double.longBitsToDouble(random.nextLong());
    return Numbers.hasText(any) ? any : random.nextInt();
  }

  /** Any kind of shape, empty now and then; numbers have nine decimals, so that all are written. */
  private static Geometry shape(Random random, int depth) {
    boolean empty = random.nextInt(12) == 0;
    int n = empty ? 0 : 1 + random.nextInt(4);
    return switch (random.nextInt(depth > 1 ? 7 : 6)) {
      case 0 -> empty ? SHAPES.createPoint() : SHAPES.createPoint(position(random));
      case 1 -> SHAPES.createLineString(positions(random, empty ? 0 : n + 1));
      case 2 -> empty ? SHAPES.createPolygon() : surface(random, 0);
      case 3 -> SHAPES.createMultiPointFromCoords(positions(random, n));
      case 4 -> {
        LineString[] lines = new LineString[n];
        for (int i = 0; i < n; i++) {
          lines[i] = SHAPES.createLineString(positions(random, 2 + random.nextInt(5)));
        }
        yield SHAPES.createMultiLineString(lines);
      }
      case 5 -> SHAPES.createMultiPolygon(surfaces(random, n));
      default -> {
        Geometry[] parts = new Geometry[n];
        for (int i = 0; i < n; i++) {
          parts[i] = shape(random, depth - 1);
        }
        yield SHAPES.createGeometryCollection(parts);
      }
    };
  }

  private static Polygon[] surfaces(Random random, int n) {
    Polygon[] all = new Polygon[n];
    for (int i = 0; i < n; i++) {
      // Beside each other, so that the whole is valid.
      all[i] = surface(random, 10 * i);
    }
    return all;
  }

  /** A star around a point, with a hole of the same form in it now and then. */
  private static Polygon surface(Random random, double right) {
    Coordinate centre = new Coordinate(right, random.nextInt(50));
    int corners = 3 + random.nextInt(8);
    double[] radii = new double[corners];
    for (int i = 0; i < corners; i++) {
      radii[i] = 1 + 3 * random.nextDouble();
    }
    LinearRing shell = ring(centre, radii, 1);
    boolean whole = random.nextInt(3) > 0;
    return SHAPES.createPolygon(
        shell, whole ? new LinearRing[0] : new LinearRing[] {ring(centre, radii, 0.5)});
  }

  private static LinearRing ring(Coordinate centre, double[] radii, double scale) {
    Coordinate[] ring = new Coordinate[radii.length + 1];
    for (int i = 0; i < radii.length; i++) {
      double angle = 2 * Math.PI * i / radii.length;
      double x = centre.x + scale * radii[i] * Math.cos(angle);
      double y = centre.y + scale * radii[i] * Math.sin(angle);
      ring[i] = new Coordinate(rounded(x), rounded(y));
    }
    ring[radii.length] = ring[0].copy();
    return SHAPES.createLinearRing(ring);
  }

  private static Coordinate[] positions(Random random, int n) {
    Coordinate[] all = new Coordinate[n];
    for (int i = 0; i < n; i++) {
      all[i] = position(random);
    }
    return all;
  }

  private static Coordinate position(Random random) {
    return new Coordinate(
        rounded((random.nextDouble() - 0.5) * 360), rounded((random.nextDouble() - 0.5) * 180));
  }

  private static double rounded(double value) {
    return Math.round(value * 1e9) / 1e9;
  }

  private static Geometry flipped(Geometry shape) {
    Geometry copy = shape.copy();
    copy.apply(
        (CoordinateFilter)
            c -> {
              double x = c.x;
              c.x = c.y;
              c.y = x;
            });
    return copy;
  }
}
