package be.weefsel.loading.formats.flatgeobuf;

import be.weefsel.loading.rows.Header;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Geometry;

/** The feature that a file stands on. */
final class FgbFeature implements SourceRow {
  private final String source;
  private final FgbColumns common;
  private final int type;
  private final List<String> wanted;
  private final int[] commonPlaces;
  private final FgbWkb writer = new FgbWkb();
  private FgbColumns columns;
  private int[] places;
  private Object[] values;
  private byte[] wkb;
  private RowRejected problem;
  private RowRejected shapeProblem;

  /** A feature that is passed over, since it is larger than any real one. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }

  FgbFeature(String source, FgbColumns common, int type, List<String> wanted) {
    this.source = source;
    this.common = common;
    this.type = type;
    this.wanted = wanted;
    this.commonPlaces = new Header(source, common.names()).places(wanted);
  }

  void setTooLong() {
    clear();
    problem = new RowRejected("rij_onleesbaar", "De rij is groter dan alles wat gelezen wordt.");
  }

  void set(Feature feature) {
    clear();
    try {
      if (feature.columnsLength() > 0) {
        columns = FgbColumns.of(feature);
        places = new Header(source, columns.names()).places(wanted);
      }
      values = FgbProperties.read(feature.propertiesAsByteBuffer(), columns);
    } catch (RowRejected e) {
      problem = e;
    } catch (RuntimeException e) {
      // Offsets that lead outside the feature: the generated classes do not check them.
      problem = new RowRejected("rij_onleesbaar", "De eigenschappen van de rij zijn beschadigd.");
    }
    try {
      Geometry geometry = feature.geometry();
      wkb = geometry == null ? null : writer.write(geometry, type);
    } catch (RowRejected e) {
      shapeProblem = e;
    } catch (RuntimeException e) {
      shapeProblem =
          new RowRejected("geometrie_onleesbaar", "De geometrie van de rij is beschadigd.");
    }
  }

  private void clear() {
    columns = common;
    places = commonPlaces;
    values = new Object[0];
    wkb = null;
    problem = null;
    shapeProblem = null;
  }

  @Override
  public String id() {
    return null;
  }

  @Override
  public Object value(int place) throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    Object value = places[place] < 0 ? null : values[places[place]];
    if (value instanceof RowRejected bad) {
      throw bad;
    }
    return value;
  }

  @Override
  public byte[] wkb() throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    if (shapeProblem != null) {
      throw shapeProblem;
    }
    return wkb;
  }

  @Override
  public String original() {
    ObjectNode row = Originals.object();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof RowRejected bad ? bad.reason() : values[i];
      row.putPOJO(columns.names().get(i), value);
    }
    row.put("@geometry", shapeProblem == null ? WktText.of(wkb) : shapeProblem.reason());
    return Originals.text(row);
  }
}
