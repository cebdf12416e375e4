package be.weefsel.web.http;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which program writes the answers: another build may write other bytes for the same data. */
public final class Build {
  public static final String VERSION = version();
  public static final String ID = VERSION + "-" + madeAt();

  private Build() {}

  private static String version() {
    String version = Build.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  private static String madeAt() {
    try {
      Path jar = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(jar)) {
        return Long.toString(Files.getLastModifiedTime(jar).toMillis(), 36);
      }
    } catch (IOException | URISyntaxException e) {
      // Then every start counts as another build, which is safe.
      return Long.toString(System.currentTimeMillis(), 36);
    }
    return Long.toString(System.currentTimeMillis(), 36);
  }
}
