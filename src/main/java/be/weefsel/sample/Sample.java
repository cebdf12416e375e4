package be.weefsel.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a fictional piece of Flanders in the file formats of the real sources. One gemeente after
 * the other is laid out and written, so memory does not grow with the number of percelen.
 */
public final class Sample {
  public static final int DEFAULT_PERCELEN = 3_000;
  public static final long DEFAULT_SEED = 1;

  /** Below this there is no room for two kernen. */
  public static final int LEAST_PERCELEN = 150;

  /** More does not fit in Flanders. */
  public static final int MOST_PERCELEN = 6_500_000;

  /** The last change that the files tell: fixed, since the same seed gives the same files. */
  static final Instant MOMENT = Instant.parse("2025-01-01T00:00:00Z");

  private Sample() {}

  /** The first measurement. */
  public static SampleReport write(Path dir, int percelen, long seed) throws IOException {
    return write(dir, percelen, seed, Toestand.NULMETING);
  }

  /**
   * Writes the files into the folder, which is made if needed, and replaces older ones. Of the
   * second measurement only what has changed.
   */
  public static SampleReport write(Path dir, int percelen, long seed, Toestand toestand)
      throws IOException {
    if (percelen < LEAST_PERCELEN || percelen > MOST_PERCELEN) {
      throw new IllegalArgumentException(
          "percelen must lie between " + LEAST_PERCELEN + " and " + MOST_PERCELEN);
    }
    Files.createDirectories(dir);
    Territory territory = new Territory(percelen, seed);
    List<Contents.Part> parts = Contents.of(dir, seed, toestand);
    List<SampleFile> files = new ArrayList<>();
    try {
      for (Contents.Part part : parts) {
        files.add(part.opening().get());
      }
      for (int i = 0; i < territory.gemeenten(); i++) {
        Gemeente gemeente = new GemeenteMaker(territory, i, seed).make(toestand);
        files.forEach(file -> file.add(gemeente));
      }
      Map<String, Integer> rows = new LinkedHashMap<>();
      files.forEach(file -> file.finish(rows::put));
      SampleIndex.write(dir, parts, toestand);
      return new SampleReport(territory.gemeenten(), Collections.unmodifiableMap(rows));
    } finally {
      files.forEach(SampleFile::close);
    }
  }
}
