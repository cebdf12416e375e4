package be.weefsel.loading.files;

import be.weefsel.Refused;
import be.weefsel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over files, in their order. */
public final class Checksum {
  private Checksum() {}

  /** 64 hexadecimal digits. */
  public static String of(List<Path> files) {
    try {
      MessageDigest sha = Sha256.digest();
      byte[] buffer = new byte[1 << 16];
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            sha.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new Refused("Een bestand kan niet worden gelezen: " + e.getMessage(), e);
    }
  }
}
