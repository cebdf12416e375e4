package be.weefsel.encoding;

/**
 * A link to another resource.
 *
 * @param href absolute
 * @param title null for none
 * @param body JSON to send by POST; null for a link that is followed by GET
 */
public record Link(String href, String rel, String type, String title, String body) {

  public Link(String href, String rel, String type, String title) {
    this(href, rel, type, title, null);
  }
}
