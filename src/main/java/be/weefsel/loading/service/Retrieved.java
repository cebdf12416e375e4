package be.weefsel.loading.service;

import be.weefsel.Refused;
import be.weefsel.loading.formats.SourceFiles;
import be.weefsel.loading.rows.RowSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A service that was fetched completely. Closing keeps the pages for another try. */
public final class Retrieved implements AutoCloseable {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
  private final Folder folder;
  private final State state;
  private final Choice choice;
  private SourceFiles files;
  private PagedSource source;

  Retrieved(Folder folder, State state, Choice choice) {
    this.folder = folder;
    this.state = state;
    this.choice = choice;
  }

  /** As it may be shown. */
  public String url() {
    return state.url();
  }

  /** The files of the pages, in order. */
  public List<Path> pages() {
    return folder.pages(state);
  }

  /** Its rows as one source; none where no page has any. */
  public List<RowSource> sources() {
    files = SourceFiles.open(pages(), Optional.of(StandardCharsets.UTF_8));
    List<RowSource> pages = perPage();
    if (pages.isEmpty()) {
      return List.of();
    }
    source = new PagedSource(state, pages, choice);
    return List.of(source);
  }

  /** A page of GML may hold more than one type; only ours was asked. */
  private List<RowSource> perPage() {
    List<RowSource> all = files.sources();
    // An empty page has no source.
    if (all.size() <= state.pages()) {
      return all;
    }
    List<RowSource> ours =
        all.stream().filter(s -> s.layer().equalsIgnoreCase(state.layer())).toList();
    if (ours.size() > state.pages()) {
      throw new Refused(
          url() + ": de bladzijden houden niet allemaal het type " + state.layer() + ".");
    }
    return ours;
  }

  /** For the report; complete once the rows were read. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Opgehaald op "
            + MINUTE.format(state.started())
            + " bij "
            + url()
            + ": "
            + state.received()
            + " objecten op "
            + state.pages()
            + (state.pages() == 1 ? " bladzijde" : " bladzijden")
            + (state.byProperty() == null
                ? ""
                : ", door de dienst gekozen op " + state.byProperty())
            + ".");
    if (source != null && source.passedOver() > 0) {
      notes.add(
          source.passedOver()
              + " objecten van "
              + url()
              + " "
              + choice.text()
              + " en zijn overgeslagen.");
    }
    return notes;
  }

  /** Once they were imported, the pages are not needed any more. */
  public void remove() {
    closeFiles();
    folder.remove();
  }

  private void closeFiles() {
    if (files != null) {
      files.close();
      files = null;
    }
  }

  @Override
  public void close() {
    closeFiles();
    folder.close();
  }
}
