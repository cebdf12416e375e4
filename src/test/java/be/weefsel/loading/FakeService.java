package be.weefsel.loading;

import be.weefsel.loading.service.http.Query;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers what a test tells it to, and remembers what was asked. */
final class FakeService implements AutoCloseable {
  /** One question, and the way to answer it. */
  record Asked(HttpExchange exchange, URI uri) {
    String parameter(String name) {
      return Query.of(uri).get(name).orElse(null);
    }

    String header(String name) {
      return exchange.getRequestHeaders().getFirst(name);
    }

    Asked with(String header, String value) {
      exchange.getResponseHeaders().set(header, value);
      return this;
    }

    void json(String body) throws IOException {
      with("Content-Type", "application/geo+json").answer(200, body);
    }

    void answer(int status, String body) throws IOException {
      answer(status, body.getBytes(StandardCharsets.UTF_8));
    }

    void answer(int status, byte[] body) throws IOException {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    }
  }

  @FunctionalInterface
  interface Handler {
    void answer(Asked asked) throws IOException, InterruptedException;
  }

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  FakeService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
  }

  /** Answers everything below a path. */
  FakeService on(String path, Handler handler) {
    server.createContext(
        path,
        exchange -> {
          Asked question = new Asked(exchange, exchange.getRequestURI());
          asked.add(question);
          try {
            handler.answer(question);
          } catch (InterruptedException e) {
            exchange.close();
          }
        });
    return this;
  }

  /** What was asked at one path, in order. */
  List<Asked> asked(String path) {
    return asked.stream().filter(a -> a.uri().getPath().equals(path)).toList();
  }

  void forget() {
    asked.clear();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
