package be.weefsel.loading.service.http;

import be.weefsel.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Asks one service: again where that may help, and never longer or larger than allowed. */
public final class Http {
  private static final int RETRIES = 4;
  private static final int REDIRECTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private final ServiceUrl service;
  private final Pause pause;
  private final Exchange exchange;

  /**
   * @param service whose login goes to its own server only
   */
  public Http(ServiceUrl service, HttpLimits limits, Pause pause) {
    this.service = service;
    this.pause = pause;
    this.exchange = new Exchange(limits);
  }

  /** GET, with the body in a file. */
  public Answer get(URI uri, String accept, Path into) {
    return get(uri, accept, Optional.empty(), into);
  }

  /**
   * GET, with the body in a file; or status 304 without one.
   *
   * @param known the ETag of what we have
   * @throws ServerSays when the server refuses
   */
  public Answer get(URI uri, String accept, Optional<String> known, Path into) {
    Duration wait = FIRST_PAUSE;
    for (int attempt = 0; ; attempt++, wait = wait.multipliedBy(2)) {
      String problem;
      Duration asked = Duration.ZERO;
      try {
        Answer answer = follow(uri, accept, known, into);
        if (answer.status() == 200 || answer.status() == 304 && known.isPresent()) {
          return answer;
        }
        problem = "HTTP " + answer.status() + words(answer);
        if (answer.status() != 429 && answer.status() < 500) {
          throw new ServerSays(
              answer.status(), ServiceUrl.shown(uri) + " weigert: " + problem + login(answer));
        }
        asked = RetryAfter.of(answer);
      } catch (SSLException e) {
        throw new Refused(
            ServiceUrl.shown(uri) + ": geen veilige verbinding: " + e.getMessage() + ".", e);
      } catch (IOException e) {
        problem = Failures.words(e);
      }
      if (attempt == RETRIES) {
        throw gaveUp(uri, problem);
      }
      take(asked.compareTo(wait) > 0 ? asked : wait);
    }
  }

  private static Refused gaveUp(URI uri, String problem) {
    return new Refused(
        ServiceUrl.shown(uri)
            + " gaf na "
            + (RETRIES + 1)
            + " pogingen geen bruikbaar antwoord ("
            + problem
            + "). Wat al opgehaald is, blijft een dag bewaard: geef later hetzelfde commando.");
  }

  private static String words(Answer answer) {
    String words = ServerWords.of(answer.body());
    return words.isEmpty() ? "" : ", '" + words + "'";
  }

  private String login(Answer answer) {
    return answer.status() == 401 && service.login().isEmpty()
        ? ". Een login staat in de URL: https://naam:wachtwoord@…"
        : "";
  }

  private void take(Duration time) {
    try {
      pause.take(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Het ophalen is onderbroken.", e);
    }
  }

  private Answer follow(URI uri, String accept, Optional<String> known, Path into)
      throws IOException {
    URI here = Addresses.checked(uri);
    for (int i = 0; i <= REDIRECTS; i++) {
      Answer answer = exchange.send(request(here, accept, known), into);
      Optional<String> location = answer.header("Location");
      if (answer.status() < 301 || answer.status() > 308 || location.isEmpty()) {
        return answer;
      }
      here = Addresses.resolve(here, location.get());
    }
    throw new Refused(
        ServiceUrl.shown(uri) + " verwijst meer dan " + REDIRECTS + " keer door naar elders.");
  }

  private HttpRequest request(URI uri, String accept, Optional<String> known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", "Weefsel");
    known.ifPresent(tag -> request.header("If-None-Match", tag));
    service.authorization(uri).ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }
}
