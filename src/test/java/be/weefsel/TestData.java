package be.weefsel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of real test data, named by {@code WEEFSEL_TESTDATA}. */
public final class TestData {
  private TestData() {}

  /** A file of the folder; the test is skipped where the folder is not given. */
  public static Path file(String path) {
    String folder = System.getenv("WEEFSEL_TESTDATA");
    if (folder == null || folder.isBlank()) {
      // The build's own summary gives no reasons.
      System.err.println("Skipped: WEEFSEL_TESTDATA is not set, so there is no " + path);
    }
    assumeTrue(folder != null && !folder.isBlank(), "WEEFSEL_TESTDATA is not set");
    Path file = Path.of(folder, path);
    assumeTrue(Files.exists(file), "WEEFSEL_TESTDATA has no " + path);
    return file;
  }
}
