package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.export.FileFormat;
import be.weefsel.export.WholeLayer;
import be.weefsel.layers.Audience;
import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel export LAYER FILE}: a whole layer of a closed meting. */
@Command(
    name = "export",
    description = "Write a layer of a published meting to a file; its ending chooses the format.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "LAYER", description = "for example geschiktheid")
  private String layer;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "ending in .gpkg, .fgb, .geojson, .json, .csv, .geojsons or .geojsonl")
  private Path file;

  @Option(names = "--meting", paramLabel = "NAME", description = "default: the published one")
  private String meting;

  @Option(
      names = "--crs",
      paramLabel = "CRS",
      description =
          "EPSG:31370, EPSG:3812, EPSG:3857, EPSG:4258 or CRS84; default: EPSG:31370 in a"
              + " GeoPackage, otherwise CRS84")
  private String crs;

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open();
        PublishedData data = PublishedData.forDienst(work.store().database(), 1, 0)) {
      PublishedMeting from = meting(data);
      PublishedLayer published = layer(from);
      FileFormat format = format();
      long features = write(new WholeLayer(data, from, shape(published, format)), format);
      System.out.printf(
          Locale.ROOT,
          "%d features of %s (meting %s) are in %s%n",
          features,
          layer,
          from.naam(),
          file);
      if (published.audience() == Audience.DIENST) {
        System.out.println("It is not for the public: it tells of single firms.");
      }
      return 0;
    }
  }

  private PublishedMeting meting(PublishedData data) {
    if (meting == null) {
      return data.publications()
          .root()
          .orElseThrow(() -> new Refused("No meting is published yet: ./weefsel publish NAME"));
    }
    return data.publications()
        .find(meting)
        .filter(m -> !m.revoked())
        .orElseThrow(
            () ->
                new Refused(
                    "There is no published meting '"
                        + meting
                        + "'; ./weefsel metingen lists them."));
  }

  private PublishedLayer layer(PublishedMeting from) {
    return from.layer(layer)
        .orElseThrow(
            () ->
                new Refused(
                    "Meting '"
                        + from.naam()
                        + "' has no layer '"
                        + layer
                        + "'. It has: "
                        + from.layers().stream()
                            .map(PublishedLayer::id)
                            .collect(Collectors.joining(", "))));
  }

  private FileFormat format() {
    return FileFormat.of(file.getFileName().toString())
        .orElseThrow(
            () ->
                new Refused(
                    file + ": the ending must be .json or one of " + FileFormat.endings() + "."));
  }

  private FeatureShape shape(PublishedLayer published, FileFormat format) {
    try {
      return FeatureShape.of(published, crs == null ? format.crs() : Crs.parse(crs));
    } catch (IllegalArgumentException e) {
      throw new Refused("--crs cannot be '" + crs + "': " + e.getMessage(), e);
    }
  }

  /** Writes beside the file and moves it in place when complete. */
  private long write(WholeLayer whole, FileFormat format) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new Refused("There is no folder " + folder + "; make it first.");
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      long features = whole.write(format, unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return features;
    } catch (IOException e) {
      throw new Refused(file + " cannot be written: " + e.getMessage(), e);
    } finally {
      unfinished.toFile().delete();
    }
  }
}
