package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.Positions;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;
import javax.xml.stream.XMLStreamConstants;

/** Reads the elements that hold positions themselves: points, lines and arcs. */
final class GmlPositions {
  private final Positions positions;
  private final boolean northFirst;
  private double radius;
  private double start;
  private double end;

  GmlPositions(Positions positions, boolean northFirst) {
    this.positions = positions;
    this.northFirst = northFirst;
  }

  /** Coordinates per position as an element says, else as those around it do. */
  static int dimension(GmlCursor cursor, int around) throws RowRejected {
    String said = cursor.attribute("srsDimension");
    said = said == null ? cursor.attribute("dimension") : said;
    if (said == null) {
      return around;
    }
    if (!said.equals("2") && !said.equals("3")) {
      throw GmlGeometry.unreadable("srsDimension " + said + " is geen 2 of 3");
    }
    return Integer.parseInt(said);
  }

  Shape read(GmlCursor cursor, int dimension) throws RowRejected {
    String name = cursor.name();
    positions.clear();
    radius = Double.NaN;
    start = Double.NaN;
    end = Double.NaN;
    inside(cursor, dimension);
    double[] xy = positions.xy();
    return switch (name) {
      case "Point" -> point(xy);
      case "Arc", "ArcString" -> Shape.of(Shape.ARC, xy);
      case "Circle" -> Arcs.circle(xy);
      case "ArcByCenterPoint" -> around(xy, start, end);
      case "CircleByCenterPoint" -> around(xy, 0, 360);
      default -> Shape.of(Shape.LINE, xy);
    };
  }

  private static Shape point(double[] xy) throws RowRejected {
    if (xy.length > 2) {
      throw GmlGeometry.unreadable("een punt heeft meer dan één positie");
    }
    return Shape.of(Shape.POINT, xy);
  }

  private Shape around(double[] centre, double from, double to) throws RowRejected {
    if (northFirst) {
      throw GmlGeometry.unreadable("een boog met een straal kan niet in dit coördinatenstelsel");
    }
    return Arcs.around(centre, radius, from, to);
  }

  private void inside(GmlCursor cursor, int dimension) throws RowRejected {
    int depth = cursor.depth();
    while (cursor.child(depth)) {
      int own = dimension(cursor, dimension);
      switch (cursor.name()) {
        case "posList" -> text(cursor, CoordinateText.list(this::add, own));
        case "pos" -> text(cursor, CoordinateText.one(this::add));
        case "coordinates" ->
            text(
                cursor,
                CoordinateText.tuples(
                    this::add,
                    cursor.attribute("decimal"),
                    cursor.attribute("cs"),
                    cursor.attribute("ts")));
        case "coord" -> coord(cursor);
        case "pointProperty", "pointRep", "Point" -> inside(cursor, own);
        case "radius" -> radius = number(cursor);
        case "startAngle" -> start = number(cursor);
        case "endAngle" -> end = number(cursor);
        default -> {}
      }
    }
  }

  private void add(double first, double second) throws RowRejected {
    if (northFirst) {
      positions.add(second, first);
    } else {
      positions.add(first, second);
    }
  }

  private static void text(GmlCursor cursor, CoordinateText text) throws RowRejected {
    int depth = cursor.depth();
    while (cursor.depth() >= depth) {
      int event = cursor.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.add(
            cursor.text().getTextCharacters(),
            cursor.text().getTextStart(),
            cursor.text().getTextLength());
      }
    }
    text.end();
  }

  private void coord(GmlCursor cursor) throws RowRejected {
    int depth = cursor.depth();
    double x = Double.NaN;
    double y = Double.NaN;
    while (cursor.child(depth)) {
      switch (cursor.name()) {
        case "X" -> x = number(cursor);
        case "Y" -> y = number(cursor);
        default -> {}
      }
    }
    add(x, y);
  }

  private static double number(GmlCursor cursor) throws RowRejected {
    double[] number = {Double.NaN};
    text(cursor, CoordinateText.single(value -> number[0] = value));
    return number[0];
  }
}
