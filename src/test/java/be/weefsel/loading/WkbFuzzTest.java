package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestDatabase;
import be.weefsel.loading.mapping.WkbScan;
import be.weefsel.loading.rows.RowRejected;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What the scan lets through, PostGIS must be able to read, straighten and check: one shape that it
 * fails on would end the whole import.
 */
class WkbFuzzTest {
  private static final int SHAPES = 6000;
  private static final String AS_THE_LOADER_DOES =
      "SELECT ST_IsValid(g), ST_Area(g), ST_MakeValid(g) FROM (SELECT ST_Multi(ST_Force2D(ST_SetSRID("
          + "ST_CurveToLine(?::bytea::geometry), 31370))) AS g OFFSET 0) AS s";
  private final Random random = new Random(20261122);

  @Test
  void postgisTakesWhatTheScanAccepts() {
    try (TestDatabase test = TestDatabase.fresh()) {
      int accepted = test.store().database().read(this::send);
      // Neither everything nor nothing: the generator reaches both sides.
      assertThat(accepted).isBetween(SHAPES / 10, SHAPES * 9 / 10);
    }
  }

  private int send(Connection c) throws SQLException {
    WkbScan scan = new WkbScan();
    int accepted = 0;
    for (int i = 0; i < SHAPES; i++) {
      byte[] wkb = shape();
      try {
        scan.read(wkb);
      } catch (RowRejected e) {
        continue;
      }
      accepted++;
      if (!scan.isEmpty() && scan.type() != 7) {
        try (PreparedStatement s = c.prepareStatement(AS_THE_LOADER_DOES)) {
          s.setBytes(1, wkb);
          s.executeQuery().close();
        } catch (SQLException e) {
          throw new AssertionError(e.getMessage() + " " + HexFormat.of().formatHex(wkb), e);
        }
      }
    }
    return accepted;
  }

  private byte[] shape() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int dimensions = random.nextInt(4);
    geometry(out, 1 + random.nextInt(12), dimensions, 0);
    byte[] wkb = out.toByteArray();
    if (random.nextInt(3) == 0) {
      wkb[random.nextInt(wkb.length)] = (byte) random.nextInt(256);
    }
    return wkb;
  }

  private void geometry(ByteArrayOutputStream out, int kind, int dimensions, int depth) {
    out.write(1);
    number(out, dimensions * 1000 + kind);
    switch (kind) {
      case 1 -> points(out, 1, dimensions, false);
      case 2, 8 -> counted(out, some(depth), dimensions, false);
      case 3 -> {
        int rings = random.nextInt(3);
        number(out, rings);
        for (int i = 0; i < rings; i++) {
          counted(out, random.nextInt(10) == 0 ? 0 : 4, dimensions, true);
        }
      }
      default -> {
        int parts = random.nextInt(4);
        number(out, parts);
        for (int i = 0; i < parts && depth < 4; i++) {
          geometry(
              out, part(kind), random.nextInt(30) == 0 ? random.nextInt(4) : dimensions, depth + 1);
        }
      }
    }
  }

  /** Mostly a kind that fits. */
  private int part(int kind) {
    if (random.nextInt(20) == 0) {
      return 1 + random.nextInt(12);
    }
    return switch (kind) {
      case 4, 5, 6 -> kind - 3;
      case 9 -> random.nextBoolean() ? 2 : 8;
      case 10 -> 2;
      case 11 -> new int[] {2, 8, 9}[random.nextInt(3)];
      case 12 -> random.nextBoolean() ? 3 : 10;
      default -> 1 + random.nextInt(6);
    };
  }

  private int some(int depth) {
    return depth > 0 && random.nextInt(4) > 0 ? 5 : random.nextInt(6);
  }

  private void counted(ByteArrayOutputStream out, int count, int dimensions, boolean ring) {
    number(out, count);
    points(out, count, dimensions, ring || count == 5);
  }

  private void points(ByteArrayOutputStream out, int count, int dimensions, boolean closed) {
    int numbers = dimensions == 0 ? 2 : dimensions == 3 ? 4 : 3;
    double[] first = new double[numbers];
    for (int i = 0; i < count; i++) {
      for (int n = 0; n < numbers; n++) {
        double value = closed && i == count - 1 ? first[n] : random.nextInt(5) * 10.0;
        first[n] = i == 0 ? value : first[n];
        out.writeBytes(
            ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array());
      }
    }
  }

  private static void number(ByteArrayOutputStream out, int value) {
    out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
  }
}
