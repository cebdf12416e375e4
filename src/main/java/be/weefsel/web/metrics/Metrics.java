package be.weefsel.web.metrics;

import be.weefsel.query.LaneFigures;
import be.weefsel.query.PublishedData;
import be.weefsel.query.Purpose;
import be.weefsel.web.http.CacheFigures;
import be.weefsel.web.http.Responses;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToDoubleFunction;

/** Counts and times what the server does. Safe for many threads. */
public final class Metrics {
  private static final Duration[] STEPS = {
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2),
    Duration.ofSeconds(10)
  };
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ConcurrentMap<String, Timer> requests = new ConcurrentHashMap<>();

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Watches the cache of answers. */
  public void watch(Responses responses) {
    counter("weefsel.cache.hits", responses, r -> r.figures().hits());
    counter("weefsel.cache.misses", responses, r -> r.figures().misses());
    cache("weefsel.cache.answers", responses, CacheFigures::answers);
    cache("weefsel.cache.bytes", responses, CacheFigures::bytes);
    cache("weefsel.cache.bytes.max", responses, CacheFigures::most);
  }

  private void counter(String name, Responses of, ToDoubleFunction<Responses> figure) {
    FunctionCounter.builder(name, of, figure).register(registry);
  }

  private void cache(String name, Responses of, ToDoubleFunction<CacheFigures> figure) {
    Gauge.builder(name, of, r -> figure.applyAsDouble(r.figures())).register(registry);
  }

  /** Watches the queries for an audience. */
  public void watch(PublishedData data) {
    for (Purpose purpose : Purpose.values()) {
      Tags tags =
          Tags.of(
              "audience", data.audience().name().toLowerCase(Locale.ROOT),
              "purpose", purpose.name().toLowerCase(Locale.ROOT));
      queries("weefsel.queries.running", tags, data, purpose, LaneFigures::running);
      queries("weefsel.queries.waiting", tags, data, purpose, LaneFigures::waiting);
      queries("weefsel.queries.max", tags, data, purpose, LaneFigures::most);
      FunctionCounter.builder("weefsel.queries.refused", data, d -> lane(d, purpose).refused())
          .tags(tags)
          .register(registry);
    }
  }

  private void queries(
      String name,
      Tags tags,
      PublishedData data,
      Purpose purpose,
      ToDoubleFunction<LaneFigures> figure) {
    Gauge.builder(name, data, d -> figure.applyAsDouble(lane(d, purpose)))
        .tags(tags)
        .register(registry);
  }

  private static LaneFigures lane(PublishedData data, Purpose purpose) {
    return data.figures().stream()
        .filter(lane -> lane.purpose() == purpose)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Notes a request that was answered; its route, never its address, for that may tell of people.
   */
  public void request(Context ctx, float milliseconds) {
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    String route = endpoint == null ? "none" : endpoint.path;
    String method = ctx.method().name();
    String status = Integer.toString(ctx.statusCode());
    requests
        .computeIfAbsent(
            method + ' ' + status + ' ' + route,
            key ->
                Timer.builder("weefsel.http.requests")
                    .tags("method", method, "status", status, "route", route)
                    .serviceLevelObjectives(STEPS)
                    .register(registry))
        .record(Duration.ofNanos((long) (milliseconds * 1e6)));
  }

  /** All figures in the text format of Prometheus. */
  public String text() {
    return registry.scrape();
  }
}
