package be.weefsel.web.http;

import be.weefsel.HtmlText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** HTML that grows; every text and every attribute is escaped. */
public final class Html {
  // A line end after an element inside a sentence would show as a space.
  private static final Set<String> BLOCKS =
      Set.of("head", "header", "main", "p", "h1", "h2", "tr", "li", "table", "section", "footer");
  private final StringBuilder out = new StringBuilder(4096);

  /** Opens an element; attributes are pairs of name and value. */
  public Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public Html close(String element) {
    out.append("</").append(element).append('>');
    if (BLOCKS.contains(element)) {
      out.append('\n');
    }
    return this;
  }

  public Html text(String text) {
    escape(text == null ? "" : text);
    return this;
  }

  /** A whole element with text in it. */
  public Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  public Html link(String href, String text) {
    out.append("<a href=\"");
    escape(href);
    out.append("\">");
    escape(text);
    out.append("</a>");
    return this;
  }

  /** A row of header cells. */
  public Html head(String... titles) {
    open("thead").open("tr");
    for (String title : titles) {
      element("th", title, "scope", "col");
    }
    return close("tr").close("thead");
  }

  /** A block of linked data; no browser runs it, and nothing in it can end it. */
  public Html data(ObjectNode json) {
    out.append("<script type=\"application/ld+json\">");
    out.append(new String(Json.bytes(json), StandardCharsets.UTF_8).replace("<", "\\u003c"));
    out.append("</script>\n");
    return this;
  }

  /** Adds what was built elsewhere. */
  public Html add(Html other) {
    out.append(other.out);
    return this;
  }

  /** Adds HTML that was made from files of our own. */
  public Html trusted(String html) {
    out.append(html);
    return this;
  }

  /** The mark that tells browsers which HTML this is. */
  public Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  private void escape(String text) {
    HtmlText.escape(out, text);
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
