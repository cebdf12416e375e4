package be.weefsel.encoding.mvt;

import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import be.weefsel.layers.Tile;
import java.util.List;

/**
 * One layer of a tile, grown row by row. Every row whose geometry is seen in the tile becomes a
 * feature with the key of the row as its id; one that holds shapes of several kinds becomes as many
 * features. For one thread.
 */
public final class MvtLayer {
  static final int VALUES = 4;
  private static final int NAME = 1;
  private static final int FEATURES = 2;
  private static final int KEYS = 3;
  private static final int EXTENT = 5;
  private static final int VERSION = 15;

  private final String name;
  private final List<Property> properties;
  private final int extent;
  private final TileShapes shapes;
  private final Values values;
  private final Protobuf features = new Protobuf(1 << 16);
  private final Protobuf head = new Protobuf(32);
  private int count;

  /**
   * An empty layer.
   *
   * @param properties what rows have, in their order
   * @param extent the side of the tile in units of its grid
   */
  public MvtLayer(String name, List<Property> properties, Tile tile, int extent) {
    this.name = name;
    this.properties = List.copyOf(properties);
    this.extent = extent;
    shapes = new TileShapes(tile, extent, margin(extent));
    values = new Values(this.properties);
  }

  /** How far around a tile features are drawn, so that lines and marks at its edge are whole. */
  public static int margin(int extent) {
    return extent / 64;
  }

  /**
   * Adds a row with its geometry in web Mercator.
   *
   * @param key the id of the feature; 0 for none
   */
  public void add(long key, Row row) {
    byte[] wkb = row.wkb();
    if (wkb == null) {
      return;
    }
    shapes.read(wkb);
    if (shapes.points().isEmpty() && shapes.lines().isEmpty() && shapes.polygons().isEmpty()) {
      return;
    }
    Protobuf tags = values.tags(row);
    feature(key, tags, Shape.POINT, shapes.points());
    feature(key, tags, Shape.LINE, shapes.lines());
    feature(key, tags, Shape.POLYGON, shapes.polygons());
  }

  /** How many features it has. */
  public int count() {
    return count;
  }

  /** How many polygons were made valid again after rounding or cutting. */
  public int repaired() {
    return shapes.repaired();
  }

  private void feature(long key, Protobuf tags, int type, Shape shape) {
    if (shape.isEmpty()) {
      return;
    }
    head.clear();
    if (key != 0) {
      head.field(1, key);
    }
    if (tags.size() > 0) {
      head.head(2, tags.size());
      head.put(tags);
    }
    head.field(3, type);
    head.head(4, shape.commands().size());
    features.head(FEATURES, head.size() + shape.commands().size());
    features.put(head);
    features.put(shape.commands());
    count++;
  }

  Protobuf message() {
    Protobuf layer = new Protobuf(features.size() + 4096);
    layer.field(VERSION, 2);
    layer.field(NAME, name);
    layer.put(features);
    values.write(layer, properties, KEYS);
    layer.field(EXTENT, extent);
    return layer;
  }
}
