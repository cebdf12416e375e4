package be.weefsel.loading.report;

import be.weefsel.HtmlText;
import java.util.List;

/** HTML that grows; every text is escaped. Elements have no attributes but a class. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  Markup open(String element) {
    out.append('<').append(element).append('>');
    return this;
  }

  Markup open(String element, String style) {
    out.append('<').append(element).append(" class=\"").append(style).append("\">");
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** Our own style sheet, as it is. */
  Markup style(String css) {
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** A whole element; nothing at all for a text that is null or blank. */
  Markup element(String element, String text) {
    if (text != null && !text.isBlank()) {
      open(element).text(text).close(element);
    }
    return this;
  }

  Markup list(List<String> items) {
    open("ul");
    items.forEach(i -> element("li", i));
    return close("ul");
  }

  /** A row of a table of two columns; nothing for a value that is null or blank. */
  Markup fact(String name, String value) {
    if (value != null && !value.isBlank()) {
      open("tr").element("th", name).element("td", value).close("tr");
    }
    return this;
  }

  Markup row(String cell, List<String> values) {
    open("tr");
    values.forEach(v -> open(cell).text(v == null ? "" : v).close(cell));
    return close("tr");
  }

  Markup text(String text) {
    HtmlText.escape(out, text);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
