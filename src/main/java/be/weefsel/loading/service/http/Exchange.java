package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One question and its whole answer. The client's own time limit ends at the headers; a server that
 * stops halfway in the body is noticed here.
 */
final class Exchange {
  private final HttpClient client;
  private final HttpLimits limits;

  Exchange(HttpLimits limits) {
    this.limits = limits;
    // Redirects are followed by hand: counted, and never to another kind of address.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Answer send(HttpRequest request, Path into) throws IOException {
    ToFile body = new ToFile(into, limits.answer());
    CompletableFuture<HttpResponse<Path>> answer = client.sendAsync(request, info -> body);
    try {
      HttpResponse<Path> response = await(answer, body);
      String packed = response.headers().firstValue("Content-Encoding").orElse("identity");
      if (Files.size(into) == 0) {
        // An answer that nothing has changed has headers alone.
        return new Answer(request.uri(), response.statusCode(), response.headers(), into);
      }
      if (packed.equalsIgnoreCase("gzip") || packed.equalsIgnoreCase("x-gzip")) {
        Gunzip.inPlace(into, limits.answer());
      } else if (!packed.equalsIgnoreCase("identity")) {
        throw new Refused(
            "De dienst verpakt haar antwoord als '" + packed + "'; gevraagd is gzip.");
      }
      return new Answer(request.uri(), response.statusCode(), response.headers(), into);
    } finally {
      answer.cancel(true);
      body.abort();
    }
  }

  private HttpResponse<Path> await(CompletableFuture<HttpResponse<Path>> answer, ToFile body)
      throws IOException {
    long start = System.nanoTime();
    long step = Math.max(10, Math.min(500, limits.idle().toMillis() / 4));
    while (true) {
      try {
        return answer.get(step, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        long now = System.nanoTime();
        if (now - body.lastByte() > limits.idle().toNanos()) {
          throw new IOException(limits.idle().toSeconds() + " seconden lang kwam er geen byte", e);
        }
        if (now - start > limits.whole().toNanos()) {
          throw new IOException(
              "het antwoord is na " + limits.whole().toMinutes() + " minuten nog niet klaar", e);
        }
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refused("Het ophalen is onderbroken.", e);
      }
    }
  }

  private static IOException failure(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof Refused refused) {
        throw refused;
      }
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
