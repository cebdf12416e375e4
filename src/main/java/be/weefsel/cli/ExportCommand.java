package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.PageInfo;
import be.weefsel.layers.Audience;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.ItemsRequest;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
  private static final int BUFFER = 1 << 20;

  @Parameters(index = "0", paramLabel = "LAYER", description = "for example geschiktheid")
  private String layer;

  @Parameters(index = "1", paramLabel = "FILE", description = "ending in .geojson, .json or .csv")
  private Path file;

  @Option(names = "--meting", paramLabel = "NAME", description = "default: the published one")
  private String meting;

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open();
        PublishedData data = PublishedData.forDienst(work.store().database(), 1, 0)) {
      PublishedMeting from = meting(data);
      PublishedLayer published = layer(from);
      FeatureEncoder encoder = encoder(published);
      long features = write(data, from, published, encoder);
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

  private FeatureEncoder encoder(PublishedLayer published) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".geojson") || name.endsWith(".json")) {
      return FeatureEncoder.geoJson(FeatureShape.of(published));
    }
    if (name.endsWith(".csv")) {
      return FeatureEncoder.csv(FeatureShape.of(published));
    }
    throw new Refused(file + ": the ending must be .geojson, .json or .csv");
  }

  /** Writes beside the file and moves it in place when complete. */
  private long write(
      PublishedData data, PublishedMeting from, PublishedLayer published, FeatureEncoder encoder) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new Refused("There is no folder " + folder + "; make it first.");
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      long features;
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        Bytes bytes = new Bytes(2 * BUFFER);
        encoder.begin(bytes);
        features =
            data.features()
                .each(
                    from,
                    published,
                    ItemsRequest.all(),
                    row -> {
                      encoder.feature(bytes, row);
                      if (bytes.size() > BUFFER) {
                        bytes.drainTo(out);
                      }
                    });
        encoder.end(bytes, new PageInfo(List.of(), from.closedAt(), features, features));
        bytes.drainTo(out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return features;
    } catch (IOException e) {
      throw new Refused(file + " cannot be written: " + e.getMessage(), e);
    } finally {
      unfinished.toFile().delete();
    }
  }
}
