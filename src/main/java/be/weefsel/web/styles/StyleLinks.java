package be.weefsel.web.styles;

import be.weefsel.encoding.Link;
import be.weefsel.encoding.style.Styled;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Site;
import java.util.ArrayList;
import java.util.List;

/** Addresses of styles, and the links to them. */
final class StyleLinks {
  static final String STYLES = "http://www.opengis.net/def/rel/ogc/1.0/styles";
  static final List<Format> LANGUAGES =
      List.of(Format.MAPBOX, Format.SLD10, Format.SLD11, Format.QML);

  private StyleLinks() {}

  static String style(Site site, Styled styled) {
    return site.url("/styles/" + styled.drawing().id());
  }

  static String all(Site site) {
    return site.url("/styles/" + StyleBook.ALL);
  }

  static String styles(Site site, PublishedLayer layer) {
    return site.url(layer, "/styles");
  }

  /** The style in every language, its page, its description and its legend. */
  static List<Link> of(String url, List<Format> languages) {
    List<Link> links = new ArrayList<>();
    for (Format format : languages) {
      links.add(stylesheet(url, format));
    }
    links.add(new Link(url + "?f=html", "alternate", "text/html", "The style, to read"));
    links.add(
        new Link(url + "/metadata?f=json", "describedby", "application/json", "About the style"));
    links.add(new Link(url + "/legend?f=svg", "preview", "image/svg+xml", "Legend"));
    return links;
  }

  static Link stylesheet(String url, Format format) {
    return new Link(url + "?f=" + format.code(), "stylesheet", format.mediaType(), format.title());
  }
}
