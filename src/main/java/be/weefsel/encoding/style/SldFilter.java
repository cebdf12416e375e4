package be.weefsel.encoding.style;

import be.weefsel.layers.Drawing;
import be.weefsel.layers.StyleClass;
import java.util.List;

/**
 * The classes of a drawing as filters of OGC Filter Encoding 1.1, alike in both versions of SLD.
 */
final class SldFilter {
  private final Drawing drawing;
  private final Xml xml;

  SldFilter(Drawing drawing, Xml xml) {
    this.drawing = drawing;
    this.xml = xml;
  }

  /**
   * Writes what draws a class; nothing where all is drawn.
   *
   * @param c null for what all classes leave over
   * @param elseFilter the element that stands for what other rules leave over
   */
  void write(StyleClass c, String elseFilter) {
    boolean rest = c == null;
    if (rest && drawing.only() == null) {
      if (drawing.hasClasses()) {
        xml.empty(elseFilter);
      }
      return;
    }
    xml.open("ogc:Filter");
    if (drawing.only() == null) {
      is(c);
    } else if (rest && !drawing.hasClasses()) {
      among(drawing.only().property(), drawing.only().values());
    } else {
      xml.open("ogc:And");
      among(drawing.only().property(), drawing.only().values());
      if (rest) {
        rest();
      } else {
        is(c);
      }
      xml.close();
    }
    xml.close();
  }

  /** What an ElseFilter would draw, which cannot be limited to some features. */
  private void rest() {
    xml.open("ogc:Or").open("ogc:PropertyIsNull");
    name(drawing.property());
    xml.close().open("ogc:Not");
    if (drawing.classes().size() == 1) {
      is(drawing.classes().get(0));
    } else {
      xml.open("ogc:Or");
      drawing.classes().forEach(this::is);
      xml.close();
    }
    xml.close().close();
  }

  private void is(StyleClass c) {
    String property = drawing.propertyOf(c);
    if (!c.ranged()) {
      among(property, c.values());
      return;
    }
    boolean both = c.from() != null && c.to() != null;
    if (both) {
      xml.open("ogc:And");
    }
    if (c.from() != null) {
      compare("ogc:PropertyIsGreaterThanOrEqualTo", property, Numerals.of(c.from()));
    }
    if (c.to() != null) {
      compare("ogc:PropertyIsLessThan", property, Numerals.of(c.to()));
    }
    if (both) {
      xml.close();
    }
  }

  private void among(String property, List<String> values) {
    if (values.size() > 1) {
      xml.open("ogc:Or");
    }
    values.forEach(v -> compare("ogc:PropertyIsEqualTo", property, v));
    if (values.size() > 1) {
      xml.close();
    }
  }

  private void compare(String operator, String property, String value) {
    xml.open(operator);
    name(property);
    xml.element("ogc:Literal", value).close();
  }

  private void name(String property) {
    xml.element("ogc:PropertyName", property);
  }
}
