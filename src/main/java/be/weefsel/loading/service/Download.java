package be.weefsel.loading.service;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Answer;
import be.weefsel.loading.service.http.Http;
import be.weefsel.loading.service.http.ServerSays;
import be.weefsel.loading.service.paging.Page;
import be.weefsel.loading.service.paging.PagedService;
import be.weefsel.registry.Progress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Fetches all pages of one service, or those that an earlier run did not have yet. */
final class Download {
  private static final int EMPTY_IN_A_ROW = 3;
  private final PagedService service;
  private final Http http;
  private final Folder folder;
  private final String url;
  private final Progress progress;
  private final Clock clock;
  private SeenIds asked = new SeenIds();
  private SeenIds ids = new SeenIds();
  private State state;
  private boolean resumed;
  private int empty;

  Download(
      PagedService service, Http http, Folder folder, String url, Progress progress, Clock clock) {
    this.service = service;
    this.http = http;
    this.folder = folder;
    this.url = url;
    this.progress = progress;
    this.clock = clock;
  }

  State run(Optional<State> earlier) {
    if (earlier.filter(this::unchanged).isPresent()) {
      goOn(earlier.get());
    } else {
      begin();
    }
    progress.step("ophalen", state.matched() == null ? 0 : state.matched());
    progress.advance(state.received());
    while (!state.complete()) {
      page(URI.create(state.next()));
      progress.advance(state.received());
    }
    check();
    return state;
  }

  private void begin() {
    folder.clear();
    resumed = false;
    ids = new SeenIds();
    asked = new SeenIds();
    String first = service.first().toString();
    state =
        new State(
            url,
            service.layer(),
            service.byProperty().orElse(null),
            first,
            null,
            null,
            first,
            null,
            0,
            0,
            service.expected().orElse(null),
            clock.instant());
  }

  private void goOn(State earlier) {
    state = earlier;
    resumed = true;
    for (Path file : folder.pages(state)) {
      Page.again(file, url, ids::add);
    }
  }

  /** Whether what an earlier run fetched still belongs to what the service would give now. */
  private boolean unchanged(State earlier) {
    boolean same =
        earlier.first().equals(service.first().toString())
            && service.expected().filter(n -> !n.equals(earlier.matched())).isEmpty();
    if (!same || earlier.etag() == null) {
      return same;
    }
    Answer now =
        http.get(service.first(), service.accept(), Optional.of(earlier.etag()), folder.document());
    return now.status() == 304 || now.header("ETag").filter(earlier.etag()::equals).isPresent();
  }

  private void page(URI uri) {
    asked.add(uri.toString());
    if (asked.twice() != null) {
      throw new Refused(
          url
              + " loopt in een kring: een bladzijde verwijst terug naar een vorige. "
              + Advice.OWNER);
    }
    Answer answer;
    try {
      answer = http.get(uri, service.accept(), folder.draft());
    } catch (ServerSays e) {
      if (resumed) {
        // What a link remembers may be forgotten by now.
        begin();
        return;
      }
      throw e;
    }
    Page page = Page.read(answer, ids::add);
    if (page.matched() != null
        && state.matched() != null
        && !page.matched().equals(state.matched())) {
      if (resumed) {
        begin();
        return;
      }
      folder.clear();
      throw Advice.changed(url, state.matched(), page.matched());
    }
    resumed = false;
    keep(answer, page);
  }

  private void keep(Answer answer, Page page) {
    if (ids.twice() != null) {
      folder.clear();
      throw Advice.twice(url, ids.twice());
    }
    boolean first = state.next().equals(state.first());
    String crs = service.crs(answer).orElse(null);
    if (first) {
      state = state.begun(answer.header("ETag").orElse(null), crs);
    } else if (!Objects.equals(crs, state.crs())) {
      folder.clear();
      throw new Refused(
          url + " wisselt van CRS tussen twee bladzijden: " + state.crs() + " en " + crs + ".");
    }
    long received = state.received() + page.features();
    Long matched = state.matched() == null ? page.matched() : state.matched();
    Optional<URI> next = service.next(answer, page, received, matched);
    empty = page.features() == 0 ? empty + 1 : 0;
    if (empty > EMPTY_IN_A_ROW && next.isPresent()) {
      throw new Refused(
          url
              + " geeft meer dan drie lege bladzijden na elkaar en blijft verwijzen. "
              + Advice.OWNER);
    }
    if (received > Page.MOST || matched != null && received > matched) {
      folder.clear();
      throw Advice.tooMany(url, received, matched);
    }
    int pages = state.pages() + (page.features() == 0 ? 0 : 1);
    if (pages > state.pages()) {
      folder.keep(pages, page.ending());
    }
    String ending = pages > state.pages() ? page.ending() : state.ending();
    state = state.with(next.map(URI::toString).orElse(null), ending, pages, received, matched);
    folder.write(state);
  }

  private void check() {
    if (state.matched() != null && state.received() != state.matched()) {
      folder.clear();
      throw Advice.changed(url, state.matched(), state.received());
    }
    if (state.received() == 0) {
      folder.clear();
      throw new Refused(url + " heeft geen enkel object in het gevraagde gebied.");
    }
  }
}
