package be.weefsel.encoding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The index of a FlatGeobuf: a packed R-tree over the boxes of all features, which stand in the
 * order of a Hilbert curve through their centres. Add every feature, close, then ask.
 */
public final class FlatGeobufIndex {
  static final int NODE_SIZE = 16;
  private static final int NODE_BYTES = 40;
  private static final int BOX = 4;
  private static final int HILBERT_MAX = (1 << 16) - 1;
  private final Extent all = new Extent();
  private double[] boxes = new double[BOX * 1024];
  private int[] lengths = new int[1024];
  private long[] starts;
  private int[] order;
  private int size;

  /**
   * Adds the next feature.
   *
   * @param length its bytes
   */
  public void add(Extent extent, int length) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, grown(size));
      boxes = Arrays.copyOf(boxes, BOX * grown(size));
    }
    lengths[size] = length;
    put(boxes, size, extent.minX(), extent.minY(), extent.maxX(), extent.maxY());
    all.add(extent);
    size++;
  }

  private static int grown(int size) {
    return size + size / 2;
  }

  private static void put(double[] to, int i, double x1, double y1, double x2, double y2) {
    to[BOX * i] = x1;
    to[BOX * i + 1] = y1;
    to[BOX * i + 2] = x2;
    to[BOX * i + 3] = y2;
  }

  /** Sorts; nothing can be added any more. */
  public void close() {
    long[] sorted = new long[size];
    starts = new long[size];
    long start = 0;
    for (int i = 0; i < size; i++) {
      starts[i] = start;
      start += lengths[i];
      sorted[i] = (long) hilbert(i) << 32 | i;
    }
    // Unsigned codes; the sign bit would sort the last half first.
    Arrays.setAll(sorted, i -> sorted[i] ^ Long.MIN_VALUE);
    Arrays.sort(sorted);
    order = new int[size];
    Arrays.setAll(order, i -> (int) sorted[i]);
  }

  public int size() {
    return size;
  }

  /** Where the feature on a place in the order of the index was added. */
  public long start(int place) {
    return starts[order[place]];
  }

  /** The bytes of the feature on a place in the order of the index. */
  public int length(int place) {
    return lengths[order[place]];
  }

  Extent extent() {
    return all;
  }

  private int hilbert(int i) {
    double width = all.maxX() - all.minX();
    double height = all.maxY() - all.minY();
    double x = (boxes[BOX * i] + boxes[BOX * i + 2]) / 2;
    double y = (boxes[BOX * i + 1] + boxes[BOX * i + 3]) / 2;
    // Features without a place go first.
    return Double.isNaN(x)
        ? 0
        : HilbertCurve.of(scaled(x - all.minX(), width), scaled(y - all.minY(), height));
  }

  private static int scaled(double distance, double whole) {
    return whole > 0 ? (int) Math.floor(HILBERT_MAX * distance / whole) : 0;
  }

  /** Writes the tree: the root first, the features last. */
  public void writeTo(OutputStream out) throws IOException {
    if (size == 0) {
      return;
    }
    int[] levels = levels();
    int inner = Arrays.stream(levels).skip(1).sum();
    double[] tree = new double[BOX * inner];
    long[] children = new long[inner];
    for (int level = 1, first = inner; level < levels.length; level++) {
      int below = first;
      first -= levels[level];
      parents(tree, children, first, below, levels[level - 1], level == 1);
    }
    Node node = new Node(out);
    for (int i = 0; i < inner; i++) {
      node.write(tree, i, children[i]);
    }
    long offset = 0;
    for (int place = 0; place < size; place++) {
      node.write(boxes, order[place], offset);
      offset += length(place);
    }
  }

  /**
   * Makes the nodes above a level.
   *
   * @param below number of the first node of that level; features have numbers behind all others
   */
  private void parents(
      double[] tree, long[] children, int first, int below, int nodes, boolean features) {
    for (int i = 0; i * NODE_SIZE < nodes; i++) {
      Extent box = new Extent();
      int from = i * NODE_SIZE;
      for (int child = from; child < Math.min(nodes, from + NODE_SIZE); child++) {
        if (features) {
          box.add(boxes, BOX * order[child]);
        } else {
          box.add(tree, BOX * (below + child));
        }
      }
      put(tree, first + i, box.minX(), box.minY(), box.maxX(), box.maxY());
      children[first + i] = below + from;
    }
  }

  /** Nodes on each level, the features first, up to the one root. */
  private int[] levels() {
    int[] levels = {size};
    int nodes = size;
    do {
      nodes = (nodes + NODE_SIZE - 1) / NODE_SIZE;
      levels = Arrays.copyOf(levels, levels.length + 1);
      levels[levels.length - 1] = nodes;
    } while (nodes > 1);
    return levels;
  }

  /** Writes nodes: a box, and the number of the first child or the offset of the feature. */
  private static final class Node {
    private final OutputStream out;
    private final ByteBuffer bytes = ByteBuffer.allocate(NODE_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    Node(OutputStream out) {
      this.out = out;
    }

    void write(double[] from, int i, long offset) throws IOException {
      bytes.clear();
      for (int side = 0; side < BOX; side++) {
        bytes.putDouble(from[BOX * i + side]);
      }
      bytes.putLong(offset);
      out.write(bytes.array());
    }
  }
}
