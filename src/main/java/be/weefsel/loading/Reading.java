package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.layers.Dataset;
import be.weefsel.loading.bron.ProvenRows;
import be.weefsel.loading.crs.Looks;
import be.weefsel.loading.crs.SourceCrs;
import be.weefsel.loading.mapping.Cell;
import be.weefsel.loading.mapping.ColumnChoice;
import be.weefsel.loading.mapping.GeometryReader;
import be.weefsel.loading.mapping.Mappings;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.loading.rows.Corrected;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.WrappedSource;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From files to staged rows: which sources there are, what each is read as, and in which CRS. Where
 * it is refused half-way, it still tells how far it came.
 */
final class Reading {
  private final Dataset dataset;
  private final ImportRequest request;
  private final Inputs inputs;
  private List<ColumnChoice> choices = List.of();
  private final List<String> skipped = new ArrayList<>();
  private final List<SourceCrs> crs = new ArrayList<>();
  private StagedRead read;

  Reading(Dataset dataset, ImportRequest request, Inputs inputs) {
    this.dataset = dataset;
    this.request = request;
    this.inputs = inputs;
  }

  /** Opens the files and chooses what they are read as. */
  void open(Mappings mappings) {
    List<RowSource> sources =
        inputs.open(request.options().encoding()).stream().map(Corrected::orPlain).toList();
    boolean differences = request.options().van().isPresent();
    if (sources.isEmpty() && !differences) {
      throw noRows();
    }
    choices = differences && sources.isEmpty() ? List.of() : mappings.choose(sources);
    sources.stream().filter(s -> !isChosen(s)).map(RowSource::name).forEach(skipped::add);
    if (!differences) {
      choices.stream().filter(ColumnChoice::removes).findFirst().ifPresent(Reading::refuse);
    }
  }

  private Refused noRows() {
    boolean passed = choices.stream().anyMatch(x -> x.passesOver() != null);
    return new Refused(
        "Er staan geen rijen in "
            + String.join(", ", inputs.names())
            + (passed ? " die bedoeld zijn." : "."));
  }

  private boolean isChosen(RowSource source) {
    RowSource plain = WrappedSource.unwrapped(source);
    return choices.stream().anyMatch(x -> WrappedSource.unwrapped(x.source()) == plain);
  }

  private static void refuse(ColumnChoice removing) {
    throw new Refused(
        removing.source().name()
            + " bevat rijen die vervallen zijn (laag "
            + removing.source().layer()
            + "). Geef met --van de lading mee waaruit ze verdwijnen, bijvoorbeeld --van laatste.");
  }

  /** Streams the rows into a table and decides their CRS. */
  void stage(Connection c, String table, Optional<Integer> asked, Progress progress)
      throws SQLException {
    boolean differences = request.options().van().isPresent();
    read = new StagedRead(dataset, choices, request.peildatum(), differences);
    read.run(c, table, progress);
    if (read.rows() == 0 && !differences) {
      throw noRows();
    }
    if (dataset.hasGeometry()) {
      for (int i = 0; i < choices.size(); i++) {
        crs.add(
            Cell.onGrid(
                choices.get(i),
                SourceCrs.decide(
                    choices.get(i).source(), read.geometries().get(i).extent(), asked)));
      }
    }
  }

  /**
   * The rows that need no check by themselves: none where they are in another CRS than the proof is
   * about, or complete or change other rows.
   */
  ProvenRows proven(String staged, String checked) {
    boolean usable =
        request.options().van().isEmpty()
            && !dataset.merge()
            && crs.stream().allMatch(x -> x.srid() == Looks.LAMBERT72.srid());
    return new ProvenRows(
        dataset, staged, checked, usable ? read.proven() : 0, usable ? read.provenArea() : 0);
  }

  /** Whether two rows of the files may share a key. */
  boolean keysMayRepeat() {
    return read.keysMayRepeat();
  }

  /** The sources that are read, in the order of their rows. */
  List<ColumnChoice> choices() {
    return choices;
  }

  /** Names of sources that fit no mapping. */
  List<String> skipped() {
    return skipped;
  }

  /** In the order of the sources; shorter where it was refused before it was known. */
  List<SourceCrs> crs() {
    return crs;
  }

  /** Whether a source has arcs, in the order of the sources. */
  List<Boolean> curves() {
    return read.geometries().stream().map(GeometryReader::curves).toList();
  }

  /** Whether there is a table with rows, be it of half a file. */
  boolean staged() {
    return read != null;
  }

  long rows() {
    return read == null ? 0 : read.rows();
  }

  long rows(int source) {
    return read == null ? 0 : read.rows(source);
  }

  /** Rows of one source that its mapping does not mean. */
  long passedOver(int source) {
    return read == null ? 0 : read.passedOver(source);
  }

  List<Werklijst.Item> werklijst() {
    return read == null ? List.of() : read.werklijst().items();
  }
}
