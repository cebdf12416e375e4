package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.Properties;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * One feature. Properties inside properties get the names of all elements on the way, with a point
 * between them; repeated ones are one value, with "; " between them.
 */
final class GmlRow implements SourceRow {
  private final Properties properties;
  private final GmlGeometry geometry;
  private String id;
  private byte[] wkb;
  private String geometryName;
  private RowRejected problem;
  private RowRejected geometryProblem;

  /**
   * @param northFirst whether coordinates must be swapped
   */
  GmlRow(List<String> wanted, boolean northFirst) {
    this.properties = new Properties(wanted);
    this.geometry = new GmlGeometry(northFirst);
  }

  /** Reads the feature that has just begun. */
  void read(GmlCursor cursor) {
    properties.clear();
    wkb = null;
    geometryName = null;
    problem = null;
    geometryProblem = null;
    id = cursor.attribute("id");
    id = id == null ? cursor.attribute("fid") : id;
    int depth = cursor.depth();
    while (cursor.child(depth)) {
      property(cursor, "", 0);
    }
  }

  private void property(GmlCursor cursor, String prefix, int nested) {
    int depth = cursor.depth();
    if (cursor.isGml() && cursor.name().equals("boundedBy")) {
      return;
    }
    String name = prefix.isEmpty() ? cursor.name() : prefix + "." + cursor.name();
    boolean nil = "true".equals(cursor.attribute("nil"));
    String href = cursor.attribute("href");
    StringBuilder text = new StringBuilder();
    boolean simple = true;
    while (cursor.depth() >= depth) {
      switch (cursor.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          simple = false;
          inside(cursor, name, nested + 1);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            append(text, cursor.text(), name);
        default -> {}
      }
    }
    if (simple) {
      String value = text.toString().strip();
      put(name, nil ? null : value.isEmpty() ? href : value);
    }
  }

  private void inside(GmlCursor cursor, String name, int nested) {
    int depth = cursor.depth();
    if (GmlGeometry.isOne(cursor)) {
      geometry(cursor, name);
    } else if (nested >= Limits.DEPTH) {
      fail(
          new RowRejected(
              "rij_te_diep",
              "Het veld " + name + " is meer dan " + Limits.DEPTH + " keer genest."));
    } else {
      property(cursor, name, nested);
    }
    cursor.finish(depth);
  }

  private void geometry(GmlCursor cursor, String name) {
    if (geometryName != null) {
      if (geometryName.equals(name)) {
        geometryProblem =
            new RowRejected(
                "geometrie_meervoudig", "De rij heeft twee geometrieën in " + name + ".");
      }
      return;
    }
    geometryName = name;
    try {
      wkb = geometry.read(cursor);
    } catch (RowRejected e) {
      geometryProblem = e;
    }
  }

  private void append(StringBuilder text, XMLStreamReader xml, String name) {
    if (text.length() + xml.getTextLength() > Limits.VALUE_CHARS) {
      fail(Properties.tooLarge(name));
    } else {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
  }

  private void put(String name, String value) {
    if (problem != null) {
      return;
    }
    try {
      properties.join(name, value);
    } catch (RowRejected e) {
      fail(e);
    }
  }

  private void fail(RowRejected e) {
    problem = problem == null ? e : problem;
  }

  /** The names of the properties, as they are spelled. */
  Iterable<String> names() {
    return properties.names();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Object value(int wanted) throws RowRejected {
    if (problem != null) {
      throw problem;
    }
    return properties.wanted(wanted);
  }

  @Override
  public byte[] wkb() throws RowRejected {
    if (geometryProblem != null) {
      throw geometryProblem;
    }
    return wkb;
  }

  @Override
  public String original() {
    ObjectNode row = Originals.object();
    if (id != null) {
      row.put("@id", id);
    }
    properties.writeTo(row);
    row.put("@geometry", geometryProblem == null ? WktText.of(wkb) : geometryProblem.reason());
    return Originals.text(row);
  }
}
