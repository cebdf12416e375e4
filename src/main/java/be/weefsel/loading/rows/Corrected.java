package be.weefsel.loading.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of rejects that somebody corrected. Our own columns in it are not read as data; the id and
 * the layer that a row had in the first file are its id and layer again.
 */
public final class Corrected extends HiddenColumns {
  public static final String ROW = "w_rij";
  public static final String CODE = "w_code";
  public static final String REASON = "w_reden";
  public static final String ID = "w_id";
  public static final String LAYER = "w_laag";
  public static final String GEOMETRY = "w_geometrie";
  public static final String TEXT = "w_tekst";
  // A shapefile keeps ten characters of a name.
  private static final int SHORT = 10;
  private static final Set<String> OURS =
      Set.of(ROW, CODE, REASON, ID, LAYER, GEOMETRY.substring(0, SHORT), TEXT);
  private String layer;

  private Corrected(RowSource source) {
    super(source, Corrected::isOurs);
  }

  /**
   * The source, seen as corrected rejects where it has the columns that all of those have; another
   * file may have a w_id or a w_code of its own.
   */
  public static RowSource orPlain(RowSource source) {
    boolean ours = Stream.of(ROW, REASON).allMatch(name -> source.column(name).isPresent());
    return ours ? new Corrected(source) : source;
  }

  private static boolean isOurs(String column) {
    String name = column.toLowerCase(Locale.ROOT);
    return OURS.contains(name.length() > SHORT ? name.substring(0, SHORT) : name);
  }

  /** Whether a column of it holds the geometry that was corrected, so that no other one does. */
  public static boolean hasWkt(RowSource source) {
    return source instanceof WrappedSource w
        && (w instanceof Corrected ? w.column("WKT").isPresent() : hasWkt(w.inner()));
  }

  @Override
  public String layer() {
    if (layer == null) {
      layer = inner().layer();
      if (inner().column(LAYER).isPresent()) {
        inner().read(List.of(inner().column(LAYER).get()), this::noteLayer);
      }
    }
    return layer;
  }

  private void noteLayer(SourceRow row) {
    try {
      Object value = row.value(0);
      layer = value == null ? layer : value.toString();
    } catch (RowRejected e) {
      // A broken row does not know its layer; another one does.
    }
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    if (inner().column(ID).isEmpty()) {
      super.read(wanted, visitor);
      return;
    }
    // Past our own hiding, which would close the column of ids.
    List<String> withId = new ArrayList<>(wanted);
    withId.add(inner().column(ID).get());
    Row row = new Row(wanted.size());
    inner().read(withId, r -> visitor.row(row.on(r)));
  }

  private final class Row extends WrappedRow {
    private final int place;

    private Row(int place) {
      this.place = place;
    }

    @Override
    public String id() {
      try {
        Object first = inner().value(place);
        return first == null ? inner().id() : first.toString();
      } catch (RowRejected e) {
        return inner().id();
      }
    }

    @Override
    public String original() {
      ObjectNode original = Originals.read(inner().original());
      strip(original);
      if (id() != null) {
        original.put(Originals.ID, id());
      }
      return Originals.text(original);
    }
  }
}
