package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Paint;
import be.weefsel.layers.StyleClass;
import java.util.List;

/**
 * A drawing as a renderer of QGIS: one symbol, or rules of which each bears the name of a class.
 */
final class QgisRenderer {
  private final Styled styled;
  private final QgisExpression expressions;

  QgisRenderer(Styled styled) {
    this.styled = styled;
    this.expressions = new QgisExpression(styled);
  }

  void write(Xml xml) {
    if (!styled.drawing().hasClasses() && styled.drawing().only() == null) {
      xml.open("renderer-v2", "type", "singleSymbol", "symbollevels", "0");
    } else {
      xml.open("renderer-v2", "type", "RuleRenderer", "symbollevels", "0");
      rules(xml);
    }
    xml.open("symbols");
    List<StyleClass> entries = styled.entries();
    for (int i = 0; i < entries.size(); i++) {
      symbol(xml, i, entries.get(i));
    }
    xml.close().close();
  }

  private void rules(Xml xml) {
    xml.open("rules", "key", key(-1));
    String drawn = expressions.drawn();
    if (!drawn.isEmpty()) {
      // An ELSE looks only at the rules beside it, so what is drawn at all stands around them.
      xml.open("rule", "key", key(-2), "filter", drawn, "label", styled.title());
    }
    List<StyleClass> entries = styled.entries();
    for (int i = 0; i < entries.size(); i++) {
      boolean decides = i < styled.drawing().classes().size();
      String filter = decides ? expressions.of(entries.get(i)) : "ELSE";
      if (!styled.drawing().hasClasses()) {
        filter = "";
      }
      xml.empty(
          "rule",
          "key",
          key(i),
          "symbol",
          Integer.toString(i),
          "label",
          styled.label(entries.get(i)),
          "filter",
          filter);
    }
    if (!drawn.isEmpty()) {
      xml.close();
    }
    xml.close();
  }

  private void symbol(Xml xml, int index, StyleClass c) {
    Paint paint = styled.drawing().paint();
    GeometryType geometry = styled.layer().geometry();
    QgisSymbol.write(xml, Integer.toString(index), geometry, paint, c.colour());
  }

  private String key(int index) {
    return QgisIds.of(styled.drawing().id() + "/" + index);
  }
}
