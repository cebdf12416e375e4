package be.weefsel.encoding.style;

import be.weefsel.layers.Drawing;
import be.weefsel.layers.StyleClass;
import java.util.List;
import java.util.stream.Collectors;

/** The classes of a drawing as expressions of QGIS. */
final class QgisExpression {
  private final Styled styled;

  QgisExpression(Styled styled) {
    this.styled = styled;
  }

  String of(StyleClass c) {
    String property = styled.drawing().propertyOf(c);
    if (!c.ranged()) {
      return among(property, c.values());
    }
    String from = c.from() == null ? "" : name(property) + " >= " + Numerals.of(c.from());
    String to = c.to() == null ? "" : name(property) + " < " + Numerals.of(c.to());
    return from + (from.isEmpty() || to.isEmpty() ? "" : " AND ") + to;
  }

  String of(Drawing.Only only) {
    return among(only.property(), only.values());
  }

  /** Which features the drawing draws at all; empty for all. */
  String drawn() {
    return styled.drawing().only() == null ? "" : of(styled.drawing().only());
  }

  /** What the classes leave over, where there is no ELSE. */
  String rest() {
    return styled.drawing().classes().stream()
        .map(c -> "coalesce(" + of(c) + ", false)")
        .collect(Collectors.joining(" OR ", "NOT (", ")"));
  }

  private String among(String property, List<String> values) {
    String name = name(property);
    return values.size() == 1
        ? name + " = " + literal(property, values.get(0))
        : values.stream()
            .map(v -> literal(property, v))
            .collect(Collectors.joining(", ", name + " IN (", ")"));
  }

  private String literal(String property, String value) {
    return switch (styled.type(property)) {
      case INTEGER, NUMBER, BOOLEAN -> value;
      default -> "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    };
  }

  static String name(String property) {
    return '"' + property.replace("\"", "\"\"") + '"';
  }
}
