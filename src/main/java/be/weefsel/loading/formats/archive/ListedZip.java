package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip whose directory was read within bounds. The directory is held in memory, and what it says
 * of its own size may be a lie; so what is counted is what is read.
 */
record ListedZip(ZipFile zip) implements AutoCloseable {
  static ListedZip open(Path file, long most) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      Counted counted = new Counted(file, channel, most);
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(counted).setIgnoreLocalFileHeader(true).get();
      counted.left = Long.MAX_VALUE;
      return new ListedZip(zip);
    } catch (Refused e) {
      channel.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      channel.close();
      // The library answers some damage with an exception of another kind, or wraps its own.
      throw new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Counted implements SeekableByteChannel {
    private final Path file;
    private final SeekableByteChannel channel;
    private long left;

    private Counted(Path file, SeekableByteChannel channel, long left) {
      this.file = file;
      this.channel = channel;
      this.left = left;
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
}
