package be.weefsel.web.metrics;

import be.weefsel.EnvironmentLacks;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Serves {@code /metrics} on an address of its own: what a server is busy with is not for everyone.
 */
public final class MetricsServer implements AutoCloseable {
  private final HttpServer server;
  private final Metrics metrics;

  private MetricsServer(HttpServer server, Metrics metrics) {
    this.server = server;
    this.metrics = metrics;
  }

  /**
   * Starts serving.
   *
   * @param port 0 takes any free port
   * @throws EnvironmentLacks when the address cannot be used
   */
  public static MetricsServer start(Metrics metrics, String host, int port) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
      MetricsServer ours = new MetricsServer(server, metrics);
      server.createContext("/", ours::answer);
      server.start();
      return ours;
    } catch (IOException e) {
      throw new EnvironmentLacks(
          "Metrics cannot be served at "
              + host
              + ":"
              + port
              + " ("
              + e.getMessage()
              + "). Choose another WEEFSEL_METRICS_PORT or WEEFSEL_METRICS_HOST.",
          e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean found = exchange.getRequestURI().getPath().equals("/metrics");
      boolean get = exchange.getRequestMethod().equals("GET");
      byte[] body = (found && get ? metrics.text() : "").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      exchange.sendResponseHeaders(
          found ? get ? 200 : 405 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** The port that is served. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
