package be.weefsel.web;

import be.weefsel.query.PublishedData;
import be.weefsel.registry.Serving;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import be.weefsel.web.http.Responses;
import be.weefsel.web.http.Sites;
import be.weefsel.web.metrics.Metrics;
import be.weefsel.web.metrics.MetricsServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the routes: connections for each audience, the cache of answers, and figures
 * where they are asked for.
 */
final class Behind implements AutoCloseable {
  final PublishedData everyone;
  final Sites sites;
  final Optional<Metrics> metrics;
  private final List<AutoCloseable> open = new ArrayList<>();
  private Optional<MetricsServer> metricsServer = Optional.empty();

  Behind(Store store, Settings settings) {
    Serving serving = settings.serving();
    boolean audiences = !serving.readTokens().isEmpty();
    try {
      everyone = PublishedData.open(store.database(), settings.limits());
      open.add(everyone);
      Optional<PublishedData> dienst =
          audiences
              ? Optional.of(PublishedData.forDienst(store.database(), settings.limits()))
              : Optional.empty();
      dienst.ifPresent(open::add);
      Responses responses = new Responses(serving.cacheBytes(), audiences);
      sites = new Sites(everyone, dienst, settings, responses);
      metrics = serving.metricsPort().map(port -> new Metrics());
      metrics.ifPresent(
          figures -> {
            figures.watch(responses);
            figures.watch(everyone);
            dienst.ifPresent(figures::watch);
            metricsServer =
                Optional.of(
                    MetricsServer.start(
                        figures, serving.metricsHost(), serving.metricsPort().orElseThrow()));
            open.add(metricsServer.get());
          });
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The port of the figures; empty where they are not served. */
  Optional<Integer> metricsPort() {
    return metricsServer.map(MetricsServer::port);
  }

  @Override
  public void close() {
    for (AutoCloseable one : open) {
      try {
        one.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
