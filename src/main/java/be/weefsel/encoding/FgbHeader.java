package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import com.google.flatbuffers.FlatBufferBuilder;
import java.util.ArrayList;
import java.util.List;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Header;

/** The head of a FlatGeobuf: magic bytes, then what the layer and its columns are. */
final class FgbHeader {
  // "fgb", version 3, "fgb", patch level.
  private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b', 0};
  private final FlatBufferBuilder to = new FlatBufferBuilder(1 << 12);

  private FgbHeader() {}

  /**
   * Writes the head.
   *
   * @param count 0 where it is not known yet
   * @param nodeSize children of a node of the index; 0 for no index
   * @param extent null where it is not known yet
   */
  static void write(Bytes out, FeatureShape shape, long count, int nodeSize, Extent extent) {
    out.put(MAGIC);
    out.put(new FgbHeader().of(shape, count, nodeSize, extent));
  }

  private byte[] of(FeatureShape shape, long count, int nodeSize, Extent extent) {
    PublishedLayer layer = shape.layer();
    int name = to.createString(layer.id());
    int title = to.createString(layer.title().nl());
    int description = layer.description() == null ? 0 : to.createString(layer.description().nl());
    int columns = Header.createColumnsVector(to, columns(shape));
    int crs = crs(shape.crs().srid());
    int box = extent == null || extent.isEmpty() ? 0 : box(extent);
    Header.startHeader(to);
    Header.addName(to, name);
    if (box != 0) {
      Header.addEnvelope(to, box);
    }
    GeometryType type = shape.geometry() ? layer.geometry() : GeometryType.NONE;
    Header.addGeometryType(to, FgbGeometry.code(type));
    Header.addColumns(to, columns);
    Header.addFeaturesCount(to, count);
    // Without this the standard takes 16.
    Header.addIndexNodeSize(to, nodeSize);
    Header.addCrs(to, crs);
    Header.addTitle(to, title);
    if (description != 0) {
      Header.addDescription(to, description);
    }
    Header.finishSizePrefixedHeaderBuffer(to, Header.endHeader(to));
    return to.sizedByteArray();
  }

  private int box(Extent e) {
    return Header.createEnvelopeVector(to, new double[] {e.minX(), e.minY(), e.maxX(), e.maxY()});
  }

  private int[] columns(FeatureShape shape) {
    List<Integer> columns = new ArrayList<>();
    columns.add(column("id", ColumnType.TEXT, null, null, true));
    for (Property p : shape.properties()) {
      String title = p.title() == null ? null : p.title().nl();
      columns.add(column(p.name(), p.type(), title, p.unit(), false));
    }
    return columns.stream().mapToInt(Integer::intValue).toArray();
  }

  private int column(String name, ColumnType type, String title, String unit, boolean key) {
    int called = to.createString(name);
    int titled = title == null ? 0 : to.createString(title);
    int described = unit == null ? 0 : to.createString("in " + unit);
    Column.startColumn(to);
    Column.addName(to, called);
    Column.addType(to, code(type));
    if (titled != 0) {
      Column.addTitle(to, titled);
    }
    if (described != 0) {
      Column.addDescription(to, described);
    }
    if (key) {
      Column.addNullable(to, false);
      Column.addUnique(to, true);
    }
    return Column.endColumn(to);
  }

  private static int code(ColumnType type) {
    return switch (type) {
      case TEXT -> org.wololo.flatgeobuf.generated.ColumnType.String;
      case INTEGER -> org.wololo.flatgeobuf.generated.ColumnType.Long;
      case NUMBER -> org.wololo.flatgeobuf.generated.ColumnType.Double;
      case BOOLEAN -> org.wololo.flatgeobuf.generated.ColumnType.Bool;
      case DATE -> org.wololo.flatgeobuf.generated.ColumnType.DateTime;
    };
  }

  private int crs(int srid) {
    int authority = to.createString("EPSG");
    Crs.startCrs(to);
    Crs.addOrg(to, authority);
    Crs.addCode(to, srid);
    return Crs.endCrs(to);
  }
}
