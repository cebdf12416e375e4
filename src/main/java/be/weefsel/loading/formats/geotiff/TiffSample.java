package be.weefsel.loading.formats.geotiff;

import java.nio.ByteBuffer;

/**
 * Reads the first sample of a pixel.
 *
 * @param nodata the value that means "nothing"; NaN for none
 */
record TiffSample(TiffLayout layout, double nodata) {

  static TiffSample of(TiffLayout layout, String nodata) {
    double value;
    try {
      value = nodata.isEmpty() ? Double.NaN : Double.parseDouble(nodata);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    // The field has more digits than a pixel of four bytes.
    boolean small = layout.format() == 3 && layout.bytes() == 4;
    return new TiffSample(layout, small ? (float) value : value);
  }

  /** Long or Double; null for nodata. A block that was never written holds nodata, or else 0. */
  Number at(ByteBuffer block, int x, int y) {
    if (block == null) {
      return Double.isNaN(nodata) ? number(0) : null;
    }
    int at = y * layout.stride() + x * layout.samples() * layout.bytes();
    if (layout.format() == 3) {
      double value = layout.bytes() == 4 ? block.getFloat(at) : block.getDouble(at);
      return Double.isNaN(value) || value == nodata ? null : number(value);
    }
    long value = whole(block, at);
    return value == nodata ? null : (Number) value;
  }

  private Number number(double value) {
    return layout.format() == 3 ? (Number) value : (Number) (long) value;
  }

  private long whole(ByteBuffer block, int at) {
    boolean signed = layout.format() == 2;
    return switch (layout.bytes()) {
      case 1 -> signed ? block.get(at) : block.get(at) & 0xff;
      case 2 -> signed ? block.getShort(at) : block.getShort(at) & 0xffff;
      default -> signed ? block.getInt(at) : block.getInt(at) & 0xffffffffL;
    };
  }
}
