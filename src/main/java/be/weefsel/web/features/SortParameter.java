package be.weefsel.web.features;

import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.SortKey;
import be.weefsel.web.http.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parameter {@code sortby}. */
final class SortParameter {
  static final String NAME = "sortby";
  static final String ID = "id";

  private SortParameter() {}

  static List<SortKey> read(Parameters parameters, PublishedLayer layer) {
    List<SortKey> sort =
        parameters.read(
            NAME,
            "names of properties with commas, each with + or nothing before it for ascending, or -"
                + " for descending; see sortables",
            text -> parse(text, layer));
    return sort == null ? List.of() : sort;
  }

  private static List<SortKey> parse(String text, PublishedLayer layer) {
    List<SortKey> keys = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String part : text.split(",", -1)) {
      // A plus sign that was not written as %2B arrives as a space.
      String name = part.strip().replaceFirst("^[+-]", "").strip();
      if (!name.equals(ID) && layer.properties().stream().noneMatch(p -> p.name().equals(name))) {
        throw new IllegalArgumentException("there is no property '" + name + "'");
      }
      if (!seen.add(name)) {
        throw new IllegalArgumentException(name + " stands in it twice");
      }
      keys.add(new SortKey(name, part.strip().startsWith("-")));
    }
    return keys;
  }

  /** What a layer can be sorted by. */
  static List<String> sortables(PublishedLayer layer) {
    List<String> names = new ArrayList<>(layer.properties().stream().map(Property::name).toList());
    if (!names.contains(ID)) {
      names.add(0, ID);
    }
    return names;
  }
}
