package be.weefsel.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Asks a server as a user's program would. */
public final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private final String base;

  public Client(String base) {
    this.base = base;
  }

  public static Client shared() {
    return new Client(be.weefsel.Published.shared().server().url());
  }

  String address(String path) {
    return base + path;
  }

  /** Asks with headers in pairs of name and value; the path may be a whole address. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Sends a body. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", HttpRequest.BodyPublishers.ofString(body), path, headers);
  }

  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(method, HttpRequest.BodyPublishers.noBody(), path, headers);
  }

  /** The answer with its bytes as they came. */
  public HttpResponse<byte[]> bytes(String method, String path, String... headers) {
    return send(
        method,
        HttpRequest.BodyPublishers.noBody(),
        HttpResponse.BodyHandlers.ofByteArray(),
        path,
        headers);
  }

  private HttpResponse<String> send(
      String method, HttpRequest.BodyPublisher body, String path, String... headers) {
    return send(method, body, HttpResponse.BodyHandlers.ofString(), path, headers);
  }

  private <T> HttpResponse<T> send(
      String method,
      HttpRequest.BodyPublisher body,
      HttpResponse.BodyHandler<T> read,
      String path,
      String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.method(method, body).build(), read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document that must be there, and JSON. */
  public JsonNode json(String path, String... headers) {
    HttpResponse<String> answer = get(path, headers);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " gave " + answer.statusCode() + ": " + answer.body());
    }
    return parse(answer.body());
  }

  /** A problem that must have this status. */
  public JsonNode problem(int status, String path, String... headers) {
    HttpResponse<String> answer = get(path, headers);
    if (answer.statusCode() != status) {
      throw new AssertionError(path + " gave " + answer.statusCode() + ": " + answer.body());
    }
    if (!answer
        .headers()
        .firstValue("Content-Type")
        .orElse("")
        .startsWith("application/problem+json")) {
      throw new AssertionError(path + " is no problem document: " + answer.headers().map());
    }
    return parse(answer.body());
  }

  public static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  /** The address of a link, null when there is none. */
  public static String link(JsonNode document, String rel) {
    for (JsonNode link : document.get("links")) {
      if (link.get("rel").asText().equals(rel)) {
        return link.get("href").asText();
      }
    }
    return null;
  }

  /** The ids of all features, page after page by the next links. */
  public List<String> allIds(String path) {
    List<String> ids = new ArrayList<>();
    for (String next = path; next != null; ) {
      JsonNode page = json(next);
      page.get("features").forEach(f -> ids.add(f.get("id").asText()));
      next = link(page, "next");
    }
    return ids;
  }
}
