package be.weefsel.web.styles;

import be.weefsel.encoding.style.Styled;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Site;
import java.util.Comparator;
import java.util.List;

/** All styles of a meting. */
final class StyleBook {
  /** The style with all layers. */
  static final String ALL = "weefsel";

  private final Site site;

  StyleBook(Site site) {
    this.site = site;
  }

  /** The styles of all layers, in the order of the layers. */
  List<Styled> all() {
    return site.meting().layers().stream().flatMap(l -> of(l).stream()).toList();
  }

  /** The styles of a layer, the default first. */
  List<Styled> of(PublishedLayer layer) {
    return Styled.all(layer, site.language());
  }

  /** The default style of every layer, as they are drawn over each other. */
  List<Styled> map() {
    return site.meting().layers().stream()
        .flatMap(l -> of(l).stream().limit(1))
        .sorted(Comparator.comparing(s -> s.style().order()))
        .toList();
  }

  Styled find(String id) {
    return find(all(), id, "meting " + site.meting().naam());
  }

  Styled find(PublishedLayer layer, String id) {
    return find(of(layer), id, "collection " + layer.id());
  }

  private static Styled find(List<Styled> among, String id, String where) {
    return among.stream()
        .filter(s -> s.drawing().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.notFound(
                    "There is no style '"
                        + id
                        + "' in "
                        + where
                        + "; it has "
                        + String.join(", ", among.stream().map(s -> s.drawing().id()).toList())
                        + "."));
  }
}
