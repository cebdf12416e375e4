package be.weefsel.encoding;

import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Row;
import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import org.wololo.flatgeobuf.generated.Feature;

/**
 * FlatGeobuf; a stream has no index: how many features there are and where is known too late to
 * stand in front. Its first column is the id; dates are ISO texts in columns of moments, as the
 * format has no days. Axes are x, y or longitude, latitude in every CRS.
 */
public final class FlatGeobufEncoder implements FeatureEncoder {
  private final FeatureShape shape;
  private final FlatBufferBuilder builder = new FlatBufferBuilder(1 << 14);
  private final Extent extent = new Extent();
  private final FgbGeometry geometry = new FgbGeometry(builder, extent);
  private final FgbProperties properties;

  public FlatGeobufEncoder(FeatureShape shape) {
    this.shape = shape;
    this.properties = new FgbProperties(shape);
  }

  @Override
  public void begin(Bytes out) {
    FgbHeader.write(out, shape, 0, 0, null);
  }

  @Override
  public void feature(Bytes out, Row row) {
    builder.clear();
    extent.clear();
    byte[] wkb = shape.geometry() ? row.wkb() : null;
    int place = wkb == null ? 0 : geometry.write(wkb);
    int values = Feature.createPropertiesVector(builder, properties.of(row));
    Feature.startFeature(builder);
    if (place != 0) {
      Feature.addGeometry(builder, place);
    }
    Feature.addProperties(builder, values);
    Feature.finishSizePrefixedFeatureBuffer(builder, Feature.endFeature(builder));
    ByteBuffer written = builder.dataBuffer();
    out.put(written.array(), written.arrayOffset() + written.position(), written.remaining());
  }

  @Override
  public void end(Bytes out, PageInfo info) {
    // A FlatGeobuf has no foot.
  }

  /** Writes the head of a file with an index, instead of {@link #begin}. */
  public void head(Bytes out, FlatGeobufIndex index) {
    int nodeSize = hasIndex(index) ? FlatGeobufIndex.NODE_SIZE : 0;
    FgbHeader.write(out, shape, index.size(), nodeSize, index.extent());
  }

  /** Whether an index stands behind the head. */
  public boolean hasIndex(FlatGeobufIndex index) {
    return shape.geometry() && index.size() > 0;
  }

  /** The box of the feature that was written last; good until the next one is. */
  public Extent lastExtent() {
    return extent;
  }
}
