package be.weefsel.web.http;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How the bytes of an answer are packed for the way; the best for us is named first. */
public enum Coding {
  ZSTD("zstd"),
  GZIP("gzip"),
  IDENTITY("identity");

  // Higher levels cost more time than they save bytes.
  private static final int GZIP_LEVEL = 4;
  private static final int ZSTD_LEVEL = 3;
  private static final boolean HAS_ZSTD = hasZstd();
  private final String token;

  Coding(String token) {
    this.token = token;
  }

  /** Its name in headers. */
  public String token() {
    return token;
  }

  /** The coding that a client likes best; of equals the one that makes fewer bytes in less time. */
  public static Coding choose(String acceptEncoding) {
    if (acceptEncoding == null) {
      return IDENTITY;
    }
    String header = acceptEncoding.toLowerCase(Locale.ROOT);
    Coding best = IDENTITY;
    double most = 0;
    for (Coding coding : values()) {
      double quality = coding.there() ? quality(header, coding) : 0;
      if (quality > most) {
        best = coding;
        most = quality;
      }
    }
    return best;
  }

  private static double quality(String header, Coding coding) {
    double any = coding == IDENTITY ? Double.MIN_VALUE : 0;
    for (String part : header.split(",")) {
      String name = part.split(";", 2)[0].strip();
      if (name.equals(coding.token) || coding == GZIP && name.equals("x-gzip")) {
        return Accept.quality(part);
      }
      // Who takes anything has not said that it reads zstd; programs do so without looking.
      if (name.equals("*") && coding == GZIP) {
        any = Accept.quality(part);
      }
    }
    return any;
  }

  private boolean there() {
    return this != ZSTD || HAS_ZSTD;
  }

  /** The packed bytes. */
  public byte[] pack(byte[] bytes) {
    return switch (this) {
      case IDENTITY -> bytes;
      case ZSTD -> Zstd.compress(bytes, ZSTD_LEVEL);
      case GZIP -> gzip(bytes);
    };
  }

  /** Packs what is written, on its way; what is flushed can be unpacked at once. */
  public OutputStream packing(OutputStream out) throws IOException {
    return switch (this) {
      case IDENTITY -> out;
      case ZSTD -> new ZstdOutputStream(out, ZSTD_LEVEL);
      case GZIP -> new LevelGzip(out);
    };
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (OutputStream out = new LevelGzip(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static final class LevelGzip extends GZIPOutputStream {
    LevelGzip(OutputStream out) throws IOException {
      super(out, 8192, true);
      def.setLevel(GZIP_LEVEL);
    }
  }

  /** It is native code; where it cannot be loaded, gzip does. */
  private static boolean hasZstd() {
    try {
      Native.load();
      return Native.isLoaded();
    } catch (LinkageError | RuntimeException e) {
      return false;
    }
  }
}
