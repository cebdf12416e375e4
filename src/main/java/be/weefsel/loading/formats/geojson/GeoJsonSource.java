package be.weefsel.loading.formats.geojson;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Properties;
import be.weefsel.loading.rows.RowSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The features of a GeoJSON file, read as a stream. */
final class GeoJsonSource implements RowSource {
  // Producers write the same properties on every feature; a rare one may lack some.
  private static final int SAMPLE = 200;

  private final GeoJsonFile file;
  private final Set<String> columns = new LinkedHashSet<>();
  private int sampled;
  private int readable;
  private String firstProblem;

  GeoJsonSource(GeoJsonFile file) {
    this.file = file;
    file.walk(new GeoJsonRow(List.of()), this::sample);
    if (sampled > 0 && readable == 0) {
      throw new Refused(
          name()
              + " is geen leesbare GeoJSON: van de eerste "
              + sampled
              + " rijen is er geen leesbaar. Rij 1: "
              + firstProblem);
    }
  }

  private boolean sample(GeoJsonRow row) {
    Optional<String> problem = row.problem();
    readable += problem.isEmpty() ? 1 : 0;
    firstProblem = firstProblem == null ? problem.orElse("") : firstProblem;
    for (String name : row.names()) {
      if (columns.size() < Properties.NAMES) {
        columns.add(name);
      }
    }
    return ++sampled < SAMPLE;
  }

  boolean isEmpty() {
    return sampled == 0;
  }

  @Override
  public String name() {
    return file.path().getFileName().toString();
  }

  @Override
  public String layer() {
    return file.layer().orElseGet(() -> FileNames.stem(file.path()));
  }

  @Override
  public List<String> columns() {
    return List.copyOf(columns);
  }

  @Override
  public boolean hasGeometry() {
    return true;
  }

  /** Of a file that is not yet read, only what stands before its features. */
  @Override
  public Optional<String> declaredCrs() {
    return file.crs();
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    file.walk(
        new GeoJsonRow(wanted),
        row -> {
          visitor.row(row);
          return true;
        });
  }
}
