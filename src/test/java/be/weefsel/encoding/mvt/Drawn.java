package be.weefsel.encoding.mvt;

import be.weefsel.encoding.GivenRow;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import be.weefsel.layers.Text;
import be.weefsel.layers.Tile;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Draws shapes given in units of a tile, y downwards, and reads them back. */
final class Drawn {
  static final Tile TILE = new Tile(14, 5475, 8393);
  private static final int EXTENT = 4096;

  private Drawn() {}

  static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The layer of a tile with one shape; null when the tile is empty. */
  static MvtDecoder.Layer layer(Geometry shape) {
    MvtLayer layer = new MvtLayer("vormen", List.of(), TILE, EXTENT);
    layer.add(7, row(wkb(shape)));
    return MvtDecoder.read(Mvt.tile(List.of(layer))).get("vormen");
  }

  static MvtDecoder.Layer layer(String wkt) {
    return layer(shape(wkt));
  }

  /** Well-known binary in web Mercator of a shape in units of the tile. */
  static byte[] wkb(Geometry shape) {
    double unit = TILE.side() / EXTENT;
    AffineTransformation place =
        new AffineTransformation(unit, 0, TILE.west(), 0, -unit, TILE.north());
    return new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(place.transform(shape));
  }

  static Property property(String name, ColumnType type) {
    return new Property(name, type, new Text(name, name), null);
  }

  /** A row with a geometry and values. */
  static Row row(byte[] wkb, Object... values) {
    return new GivenRow("a", wkb, values);
  }
}
