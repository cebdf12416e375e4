package be.weefsel.web.http;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Absolute links between resources. */
public final class Links {
  private Links() {}

  /** A JSON document itself, and its page. */
  public static List<Link> selfAndPage(String url) {
    return selfAndAlternates(url, Map.of(), Format.JSON, List.of(Format.JSON, Format.HTML), false);
  }

  /** The layer that something is of. */
  public static Link collection(Site site, PublishedLayer layer) {
    return new Link(
        site.url(layer), "collection", Format.JSON.mediaType(), site.text(layer.title()));
  }

  /** The resource itself and its other formats. */
  public static List<Link> selfAndAlternates(
      String url,
      Map<String, String> query,
      Format current,
      List<Format> offered,
      boolean features) {
    List<Link> links = new ArrayList<>();
    for (Format format : offered) {
      links.add(
          new Link(
              withQuery(url, with(query, "f", format.code())),
              format == current ? "self" : "alternate",
              features ? format.featureType() : format.mediaType(),
              format == current
                  ? "This document"
                  : "This document as " + (features ? format.featureTitle() : format.title())));
    }
    // Some clients take the first link for the document itself.
    links.sort((a, b) -> Boolean.compare(b.rel().equals("self"), a.rel().equals("self")));
    return links;
  }

  public static Map<String, String> with(Map<String, String> query, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    changed.put(name, value);
    return changed;
  }

  public static String withQuery(String url, Map<String, String> query) {
    StringBuilder text = new StringBuilder(url);
    char before = '?';
    for (Map.Entry<String, String> entry : query.entrySet()) {
      text.append(before).append(encode(entry.getKey())).append('=');
      text.append(encode(entry.getValue()));
      before = '&';
    }
    return text.toString();
  }

  /** A segment of a path. */
  public static String segment(String text) {
    return encode(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }
}
