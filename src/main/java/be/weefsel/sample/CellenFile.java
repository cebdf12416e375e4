package be.weefsel.sample;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * cellen.csv: inhabitants, jobs and more per square of 100 m. Squares on a border wait until all
 * gemeenten are counted.
 */
final class CellenFile implements SampleFile {
  private final CsvFile file;
  private final long seed;
  private final SortedMap<Long, Cel> shared = new TreeMap<>();

  CellenFile(Path dir, long seed) {
    this.seed = seed;
    this.file =
        new CsvFile(
            dir.resolve("cellen.csv"),
            CsvFile.COMMA,
            "",
            "x",
            "y",
            "inwoners",
            "huishoudens",
            "jobs",
            "vestigingen",
            "vloeroppervlakte",
            "knooppuntwaarde",
            "voorzieningenniveau",
            "verwevingsklasse");
  }

  @Override
  public void add(Gemeente gemeente) {
    Raster raster = Raster.of(gemeente, seed);
    raster
        .cellen()
        .forEach(
            (key, cel) -> {
              if (raster.shared(key)) {
                shared.computeIfAbsent(key, k -> new Cel()).add(cel);
              } else {
                cel.write(Raster.x(key), Raster.y(key), file);
              }
            });
  }

  @Override
  public void finish(Tally tally) {
    shared.forEach((key, cel) -> cel.write(Raster.x(key), Raster.y(key), file));
    tally.count("cellen", file.finish());
  }

  @Override
  public void close() {
    file.close();
  }
}
