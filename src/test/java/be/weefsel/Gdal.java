package be.weefsel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** GDAL's programs, to make test files and to know what is in them. */
public final class Gdal {
  private static final boolean PRESENT = isPresent();

  private Gdal() {}

  private static boolean isPresent() {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, "ogr2ogr"))) {
        return true;
      }
    }
    return false;
  }

  public static void ogr2ogr(String... args) {
    List<String> command = new ArrayList<>(List.of("ogr2ogr"));
    command.addAll(List.of(args));
    run(command.toArray(String[]::new));
  }

  /** What a program of GDAL prints; the test is skipped where GDAL is not installed. */
  public static String run(String... command) {
    Assumptions.assumeTrue(PRESENT, "ogr2ogr (gdal-bin) is not installed");
    try {
      Path errors = Files.createTempFile("gdal", ".txt");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new AssertionError(String.join(" ", command) + ": " + Files.readString(errors));
        }
        return output;
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
