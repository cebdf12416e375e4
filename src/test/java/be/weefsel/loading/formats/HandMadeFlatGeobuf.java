package be.weefsel.loading.formats;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Header;

/** FlatGeobuf that no program would write. */
final class HandMadeFlatGeobuf {
  static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 1};

  private HandMadeFlatGeobuf() {}

  static byte[] header(int[] types, long count, int node, String wkt) {
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

  static byte[] feature(byte[] properties) {
    FlatBufferBuilder b = new FlatBufferBuilder();
    int p = properties == null ? 0 : Feature.createPropertiesVector(b, properties);
    b.finish(Feature.createFeature(b, 0, p, 0));
    return b.sizedByteArray();
  }

  static byte[] sized(byte[] part) {
    return ByteBuffer.allocate(4 + part.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(part.length)
        .put(part)
        .array();
  }

  static Path fgb(Path folder, String name, byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    for (byte[] part : parts) {
      bytes.writeBytes(sized(part));
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }
}
