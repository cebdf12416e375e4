package be.weefsel.encoding.style;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML that grows; every text and every attribute is escaped. */
public final class Xml {
  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /** A document, with a line such as a DOCTYPE after its declaration; null for none. */
  public Xml(String doctype) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (doctype != null) {
      out.append(doctype).append('\n');
    }
  }

  /** Opens an element; attributes are pairs of name and value. */
  public Xml open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  public Xml close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element without content. */
  public Xml empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>\n");
    return this;
  }

  /** A whole element with text in it. */
  public Xml element(String element, String text, String... attributes) {
    open(element, attributes);
    escape(text);
    return close();
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        default -> {
          // Other control characters have no place in XML, not even escaped.
          if (c >= ' ' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
