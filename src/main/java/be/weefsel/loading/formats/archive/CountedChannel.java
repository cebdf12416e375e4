package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a zip, of which so many may be read while it is being listed. */
final class CountedChannel implements SeekableByteChannel {
  private final Path file;
  private final SeekableByteChannel channel;
  private long left;

  CountedChannel(Path file, long left) throws IOException {
    this.file = file;
    this.channel = Files.newByteChannel(file);
    this.left = left;
  }

  /** It was listed: what is read now has limits elsewhere. */
  void release() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int n = channel.read(to);
    left -= n;
    if (left < 0) {
      throw new Refused(
          file.getFileName()
              + " heeft een inhoudstafel van vele duizenden bestanden en wordt niet uitgepakt. Maak"
              + " een zip met alleen wat geladen moet worden.");
    }
    return n;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return channel.write(from);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    channel.position(to);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    channel.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
