package be.weefsel.loading.formats.gml;

import java.util.LinkedHashSet;
import java.util.Set;

/** The srsNames that go by: those of geometries, and those of the boxes around them. */
final class SrsNotes {
  // Two meanings are enough to refuse a layer.
  private static final int MOST = 20;
  private final Set<String> own = new LinkedHashSet<>();
  private String box;
  private int boxDimension = 2;

  /** Looks at the element that has just begun. */
  void at(GmlCursor cursor) {
    String name = cursor.hasAttributes() ? cursor.attribute("srsName") : null;
    if (name == null) {
      return;
    }
    if (cursor.name().equals("Envelope") || cursor.name().equals("Box")) {
      box = name;
      boxDimension = "3".equals(cursor.attribute("srsDimension")) ? 3 : 2;
    } else if (own.size() < MOST) {
      own.add(name);
    }
  }

  /** Names on geometries since the last {@link #clear}. */
  Set<String> own() {
    return own;
  }

  void clear() {
    own.clear();
  }

  /** The name of the last box; null for none. */
  String box() {
    return box;
  }

  /** Coordinates per position where geometries do not say: that of the last box, else two. */
  int boxDimension() {
    return boxDimension;
  }
}
