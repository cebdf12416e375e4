package be.weefsel.web.methode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** One of our own Markdown files as HTML, with its links turned to the pages of the server. */
final class Markdown {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .attributeProviderFactory(context -> Markdown::attributes)
          .build();

  private final Node document;
  private String title = "";

  /**
   * Reads a file.
   *
   * @param home address of the first page of the method
   */
  Markdown(String text, String home) {
    document = PARSER.parse(text);
    Node first = document.getFirstChild();
    if (first instanceof Heading heading && heading.getLevel() == 1) {
      title = words(heading);
      heading.unlink();
    }
    document.accept(new Turn(home));
  }

  /** Its first heading, which is not part of the HTML. */
  String title() {
    return title;
  }

  String html() {
    return RENDERER.render(document);
  }

  /** Headings can be linked to, under the names that code hosts give them. */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading heading) {
      String name =
          words(heading).strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
      attributes.put("id", name.replace(' ', '-'));
    }
  }

  private static String words(Node node) {
    StringBuilder all = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            all.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            all.append(code.getLiteral());
          }
        });
    return all.toString();
  }

  /** Links between files become links between pages; where there is no page, only their words. */
  private static final class Turn extends AbstractVisitor {
    private final String home;

    Turn(String home) {
      this.home = home;
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      String target = link.getDestination();
      if (target.startsWith("#") || target.startsWith("https://")) {
        return;
      }
      String page = target.replaceFirst(".*/", "").replaceFirst("\\.md(#.*)?$", "");
      String part = target.contains("#") ? target.substring(target.indexOf('#')) : "";
      if (page.equals("method")) {
        link.setDestination(home + part);
      } else if (MethodPages.page(page).isPresent()) {
        link.setDestination(home + "/" + page + part);
      } else {
        unwrap(link);
      }
    }

    private static void unwrap(Link link) {
      for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
        link.insertBefore(child);
      }
      link.unlink();
    }
  }
}
