package be.weefsel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The programs of GDAL, which make test files that our own code had no hand in. */
public final class Gdal {
  private Gdal() {}

  /** Runs ogr2ogr. */
  public static void ogr2ogr(String... args) {
    List<String> command = new ArrayList<>(List.of("ogr2ogr"));
    command.addAll(Arrays.asList(args));
    run(command.toArray(String[]::new));
  }

  /** Runs any program of GDAL; returns what it prints. Skips the test where GDAL is absent. */
  public static String run(String... command) {
    Assumptions.assumeTrue(isPresent(), "ogr2ogr (gdal-bin) is not installed");
    try {
      Path errors = Files.createTempFile("gdal", ".txt");
      try {
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new AssertionError(
              String.join(" ", command) + "\n" + Files.readString(errors) + output);
        }
        return output;
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new AssertionError(String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static boolean isPresent() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ogr2ogr")));
  }
}
