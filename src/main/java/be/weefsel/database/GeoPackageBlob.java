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
  private static final byte LITTLE_ENDIAN_XY_ENVELOPE = 0b0000_0011;

  private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
  private final int srid;

  GeoPackageBlob(int srid) {
    this.srid = srid;
  }

  byte[] of(Geometry geometry) {
    Envelope e = geometry.getEnvelopeInternal();
    byte[] body = wkb.write(geometry);
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
