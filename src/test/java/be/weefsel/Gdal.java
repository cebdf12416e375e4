package be.weefsel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** GDAL's own programs, for files and answers that do not come from us. */
public final class Gdal {
  private static final boolean PRESENT = present();

  private Gdal() {}

  /** Runs {@code ogr2ogr}; the test is skipped where it is not installed. */
  public static void ogr2ogr(String... args) {
    List<String> command = new ArrayList<>(List.of("ogr2ogr"));
    command.addAll(List.of(args));
    run(command.toArray(String[]::new));
  }

  /** Runs any of the programs; returns what it prints. */
  public static String run(String... command) {
    Assumptions.assumeTrue(PRESENT, "ogr2ogr (gdal-bin) is not installed");
    try {
      Path err = Files.createTempFile("gdal", ".err");
      try {
        Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new AssertionError(String.join(" ", command) + ": " + Files.readString(err));
        }
        return out;
      } finally {
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static boolean present() {
    try {
      return new ProcessBuilder("ogr2ogr", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
