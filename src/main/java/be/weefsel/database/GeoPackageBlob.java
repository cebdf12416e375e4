package be.weefsel.database;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** The geometry encoding of GeoPackage: "GP", flags, srs, envelope, then little-endian WKB. */
final class GeoPackageBlob {
  private static final int HEADER = 40;
  private static final int PLAIN_HEADER = 8;
  private static final byte LITTLE_ENDIAN_NO_ENVELOPE = 0b0000_0001;
  private static final byte LITTLE_ENDIAN_XY_ENVELOPE = 0b0000_0011;

  private static final byte EMPTY = 0b0001_0000;

  private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
  private final int srid;

  GeoPackageBlob(int srid) {
    this.srid = srid;
  }

  /** Around WKB as it is, whose extent is not looked at. */
  byte[] around(byte[] body) {
    return ByteBuffer.allocate(PLAIN_HEADER + body.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(LITTLE_ENDIAN_NO_ENVELOPE)
        .putInt(srid)
        .put(body)
        .array();
  }

  byte[] of(Geometry geometry) {
    Envelope e = geometry.getEnvelopeInternal();
    return around(wkb.write(geometry), e);
  }

  /** Around little-endian WKB with its extent; a null extent is that of nothing. */
  byte[] around(byte[] body, Envelope e) {
    if (e.isNull()) {
      byte[] blob = around(body);
      blob[3] |= EMPTY;
      return blob;
    }
    return ByteBuffer.allocate(HEADER + body.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(LITTLE_ENDIAN_XY_ENVELOPE)
        .putInt(srid)
        .putDouble(e.getMinX())
        .putDouble(e.getMaxX())
        .putDouble(e.getMinY())
        .putDouble(e.getMaxY())
        .put(body)
        .array();
  }
}
