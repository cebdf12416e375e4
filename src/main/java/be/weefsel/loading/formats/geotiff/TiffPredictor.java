package be.weefsel.loading.formats.geotiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Undoes what was done to samples before they were packed: differences along each row. */
record TiffPredictor(TiffLayout layout, ByteOrder order) {

  /** The samples, in the byte order that the buffer says. */
  ByteBuffer undo(byte[] bytes, int rows) {
    ByteBuffer samples = ByteBuffer.wrap(bytes).order(order);
    int stride = layout.stride();
    switch (layout.predictor()) {
      case 2 -> {
        for (int row = 0; row < rows; row++) {
          sum(samples, row * stride, stride);
        }
      }
      case 3 -> {
        byte[] apart = new byte[stride];
        for (int row = 0; row < rows; row++) {
          gather(bytes, row * stride, apart);
        }
        samples.order(ByteOrder.BIG_ENDIAN);
      }
      default -> {}
    }
    return samples;
  }

  private void sum(ByteBuffer samples, int from, int stride) {
    int step = layout.samples() * layout.bytes();
    for (int i = from + step; i < from + stride; i += layout.bytes()) {
      switch (layout.bytes()) {
        case 1 -> samples.put(i, (byte) (samples.get(i) + samples.get(i - step)));
        case 2 -> samples.putShort(i, (short) (samples.getShort(i) + samples.getShort(i - step)));
        case 4 -> samples.putInt(i, samples.getInt(i) + samples.getInt(i - step));
        default -> samples.putLong(i, samples.getLong(i) + samples.getLong(i - step));
      }
    }
  }

  /** A row holds first the highest byte of every number, then the next one. */
  private void gather(byte[] bytes, int from, byte[] apart) {
    for (int i = layout.samples(); i < apart.length; i++) {
      bytes[from + i] += bytes[from + i - layout.samples()];
    }
    System.arraycopy(bytes, from, apart, 0, apart.length);
    int numbers = apart.length / layout.bytes();
    for (int n = 0; n < numbers; n++) {
      for (int b = 0; b < layout.bytes(); b++) {
        bytes[from + n * layout.bytes() + b] = apart[b * numbers + n];
      }
    }
  }
}
