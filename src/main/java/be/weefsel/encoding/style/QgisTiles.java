package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Paint;
import be.weefsel.layers.StyleClass;
import java.util.List;

/** A drawing as a renderer of QGIS for vector tiles, which knows no rules beside each other. */
public final class QgisTiles {
  private QgisTiles() {}

  /** Writes the renderer of the layer of that id inside the tiles. */
  public static void write(Xml xml, Styled styled) {
    QgisExpression expressions = new QgisExpression(styled);
    List<StyleClass> entries = styled.entries();
    xml.open("renderer", "type", "basic").open("styles");
    for (int i = 0; i < entries.size(); i++) {
      String filter = filter(styled, expressions, entries.get(i), i);
      xml.empty(
          "style",
          "name",
          styled.label(entries.get(i)),
          "layer",
          styled.layer().id(),
          "geometry",
          Integer.toString(QgisGeometry.of(styled.layer().geometry())),
          "enabled",
          "1",
          "expression",
          filter,
          "min-zoom",
          "-1",
          "max-zoom",
          "-1");
    }
    xml.close().open("symbols");
    Paint paint = styled.drawing().paint();
    GeometryType geometry = styled.layer().geometry();
    for (int i = 0; i < entries.size(); i++) {
      String colour = entries.get(i).colour();
      QgisSymbol.write(xml, Integer.toString(i), geometry, paint, colour);
    }
    xml.close().close();
  }

  private static String filter(Styled styled, QgisExpression expressions, StyleClass c, int index) {
    String own = "";
    if (index < styled.drawing().classes().size()) {
      own = expressions.of(c);
    } else if (styled.drawing().hasClasses()) {
      own = expressions.rest();
    }
    String drawn = expressions.drawn();
    return drawn.isEmpty() || own.isEmpty() ? drawn + own : drawn + " AND (" + own + ")";
  }
}
