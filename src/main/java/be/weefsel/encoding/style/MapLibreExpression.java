package be.weefsel.encoding.style;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Drawing;
import be.weefsel.layers.StyleClass;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** The classes of a drawing as expressions of MapLibre. */
final class MapLibreExpression {
  private static final String NOTHING = "rgba(0,0,0,0)";
  private final Styled styled;

  MapLibreExpression(Styled styled) {
    this.styled = styled;
  }

  /** The colour of a feature. */
  ArrayNode colour() {
    Drawing drawing = styled.drawing();
    ArrayNode chain = array("case");
    drawing.classes().forEach(c -> chain.add(is(c)).add(c.colour()));
    return chain.add(drawing.other() == null ? NOTHING : drawing.other().colour());
  }

  /** Which features are drawn; null for all. */
  ArrayNode filter() {
    Drawing drawing = styled.drawing();
    ArrayNode all = array("all");
    if (drawing.only() != null) {
      all.add(among(drawing.only().property(), drawing.only().values()));
    }
    if (drawing.hasClasses() && drawing.other() == null) {
      ArrayNode any = array("any");
      drawing.classes().forEach(c -> any.add(is(c)));
      all.add(any);
    }
    return all.size() > 1 ? all : null;
  }

  private ArrayNode is(StyleClass c) {
    String property = styled.drawing().propertyOf(c);
    return c.ranged() ? within(property, c) : among(property, c.values());
  }

  /** Comparing what is no number with a number would be an error. */
  private static ArrayNode within(String property, StyleClass c) {
    ArrayNode all = array("all");
    all.add(array("==").add(array("typeof").add(get(property))).add("number"));
    if (c.from() != null) {
      all.add(array(">=").add(get(property)).add(c.from()));
    }
    if (c.to() != null) {
      all.add(array("<").add(get(property)).add(c.to()));
    }
    return all;
  }

  private ArrayNode among(String property, List<String> values) {
    ColumnType type = styled.type(property);
    if (values.size() == 1) {
      return put(array("==").add(get(property)), values.get(0), type);
    }
    ArrayNode literal = JsonNodeFactory.instance.arrayNode();
    values.forEach(v -> put(literal, v, type));
    return array("in").add(get(property)).add(array("literal").add(literal));
  }

  private static ArrayNode put(ArrayNode array, String value, ColumnType type) {
    return switch (type) {
      case INTEGER -> array.add(Long.parseLong(value));
      case NUMBER -> array.add(Double.parseDouble(value));
      case BOOLEAN -> array.add(Boolean.parseBoolean(value));
      default -> array.add(value);
    };
  }

  private static ArrayNode get(String property) {
    return array("get").add(property);
  }

  static ArrayNode array(String operator) {
    return JsonNodeFactory.instance.arrayNode().add(operator);
  }
}
