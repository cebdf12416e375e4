package be.weefsel.export;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FlatGeobufEncoder;
import be.weefsel.encoding.FlatGeobufIndex;
import be.weefsel.query.LayerPieces;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a layer as FlatGeobuf with its index: features first go to a file beside it, then in the
 * order of the index behind the index. Takes about sixty bytes of memory a feature.
 */
final class FlatGeobufExport {
  private static final int FULL = 1 << 20;
  private final WholeLayer layer;

  FlatGeobufExport(WholeLayer layer) {
    this.layer = layer;
  }

  long write(Path file) throws IOException {
    Path unsorted = file.resolveSibling(file.getFileName() + ".features");
    FlatGeobufEncoder encoder = new FlatGeobufEncoder(layer.shape());
    FlatGeobufIndex index = new FlatGeobufIndex();
    try {
      features(unsorted, encoder, index);
      Bytes head = new Bytes();
      index.close();
      encoder.head(head, index);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), FULL);
          FileChannel in = FileChannel.open(unsorted, StandardOpenOption.READ)) {
        head.drainTo(out);
        if (encoder.hasIndex(index)) {
          index.writeTo(out);
        }
        new SortedCopy(in, out).copy(index);
      }
      return index.size();
    } finally {
      Files.deleteIfExists(unsorted);
    }
  }

  private void features(Path unsorted, FlatGeobufEncoder encoder, FlatGeobufIndex index)
      throws IOException {
    LayerPieces pieces = layer.pieces();
    Bytes bytes = new Bytes(FULL + FULL / 4);
    try (OutputStream out = Files.newOutputStream(unsorted)) {
      boolean more = true;
      while (more) {
        more =
            pieces.next(
                row -> {
                  int before = bytes.size();
                  encoder.feature(bytes, row);
                  index.add(encoder.lastExtent(), bytes.size() - before);
                },
                () -> bytes.size() >= FULL);
        bytes.drainTo(out);
      }
    }
  }
}
