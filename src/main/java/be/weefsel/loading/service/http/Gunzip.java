package be.weefsel.loading.service.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/** Unpacks a body in place, as far as it may grow. */
final class Gunzip {
  private Gunzip() {}

  static void inPlace(Path file, long most) throws IOException {
    Path plain = file.resolveSibling(file.getFileName() + ".plain");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
        OutputStream out = Files.newOutputStream(plain)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > most) {
          throw new TooLarge(most);
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException | TooLarge e) {
      Files.deleteIfExists(plain);
      throw e;
    }
    Files.move(plain, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
