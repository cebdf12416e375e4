package be.weefsel.loading.service;

import be.weefsel.Sha256;
import be.weefsel.loading.service.http.Documents;
import be.weefsel.loading.service.http.Http;
import be.weefsel.loading.service.http.HttpLimits;
import be.weefsel.loading.service.http.Pause;
import be.weefsel.loading.service.http.ServiceUrl;
import be.weefsel.loading.service.ogc.OgcFeatures;
import be.weefsel.loading.service.paging.PagedService;
import be.weefsel.loading.service.paging.Wish;
import be.weefsel.loading.service.wfs.Wfs;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches a service into files. Interrupted at any place, the same question goes on from the last
 * page that was whole, if that is not older than a day.
 */
public final class Retrieval {
  private static final Duration FRESH = Duration.ofHours(24);
  private final Path root;
  private final HttpLimits limits;
  private final Pause pause;
  private final Clock clock;

  /**
   * @param home the folder in which {@code ophalen} is made
   */
  public Retrieval(Path home) {
    this(home, HttpLimits.USUAL, time -> Thread.sleep(time.toMillis()), Clock.systemUTC());
  }

  /** With limits and pauses of one's own, for tests. */
  public Retrieval(Path home, HttpLimits limits, Pause pause, Clock clock) {
    this.root = home.resolve("ophalen");
    this.limits = limits;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * Fetches.
   *
   * @param dataset for which it is meant
   */
  public Retrieved fetch(String argument, String dataset, Wish wish, Progress progress) {
    ServiceUrl url = ServiceUrl.of(argument);
    Leftovers.remove(root, clock.instant().minus(FRESH));
    Folder folder = Folder.open(root.resolve(key(url, dataset, wish)), url.shown());
    try {
      State state = state(url, wish, folder, progress);
      Choice choice = Choice.of(wish, Optional.ofNullable(state.byProperty()));
      return new Retrieved(folder, state, choice);
    } catch (RuntimeException e) {
      // Nothing worth coming back for.
      if (folder.state().isEmpty()) {
        folder.remove();
      }
      folder.close();
      throw e;
    }
  }

  private State state(ServiceUrl url, Wish wish, Folder folder, Progress progress) {
    Optional<State> earlier =
        folder.state().filter(s -> s.started().plus(FRESH).isAfter(clock.instant()));
    if (earlier.filter(State::complete).isPresent()) {
      return earlier.get();
    }
    Http http = new Http(url, limits, pause);
    Documents documents = new Documents(http, folder.document());
    PagedService service =
        Wfs.is(url.uri())
            ? Wfs.ask(documents, url.uri(), wish)
            : OgcFeatures.ask(documents, url.uri(), wish);
    return new Download(service, http, folder, url.shown(), progress, clock).run(earlier);
  }

  /** One folder for one question; the password is no part of it. */
  private static String key(ServiceUrl url, String dataset, Wish wish) {
    String user = url.login().map(l -> l.replaceFirst(":.*", "")).orElse("");
    String question =
        String.join(
            "\n",
            url.uri().toString(),
            user,
            dataset,
            wish.bbox().map(Object::toString).orElse(""),
            wish.gemeente().orElse(""));
    return Sha256.hex(question).substring(0, 20);
  }
}
