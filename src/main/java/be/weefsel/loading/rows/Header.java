package be.weefsel.loading.rows;

import be.weefsel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The names in the first row of a table, as people write them. */
public final class Header {
  private static final int LONGEST_NAME = 200;
  private final String source;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> twice = new HashSet<>();

  /**
   * @param source what the table is called in messages
   * @throws Refused for more columns than any real table has
   */
  public Header(String source, List<String> cells) {
    this.source = source;
    if (cells.size() > Limits.COLUMNS) {
      throw new Refused(
          source
              + " heeft "
              + cells.size()
              + " kolommen; gelezen worden er ten hoogste "
              + Limits.COLUMNS
              + ". Bewaar alleen de kolommen die nodig zijn.");
    }
    for (String cell : cells) {
      String name = cell == null ? "" : cell.strip().replaceAll("\\p{Cntrl}+", " ");
      name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
      if (places.putIfAbsent(key(name), names.size()) != null) {
        twice.add(key(name));
      }
      names.add(name);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How many columns there are. */
  public int size() {
    return names.size();
  }

  /** A name for each column that no other has, in the order of the table. */
  public List<String> labels() {
    return IntStream.range(0, names.size()).mapToObj(this::label).toList();
  }

  /**
   * The column that a name means, as the table spells it.
   *
   * @throws Refused where two columns have that name, since nobody can tell which one is meant
   */
  public Optional<String> column(String name) {
    if (twice.contains(key(name))) {
      throw new Refused(
          source + " heeft meer dan één kolom '" + name + "'. Geef ze elk een eigen naam.");
    }
    return Optional.ofNullable(places.get(key(name))).map(names::get);
  }

  /** The places of columns; -1 for one that is absent. */
  public int[] places(List<String> wanted) {
    return wanted.stream().mapToInt(name -> places.getOrDefault(key(name), -1)).toArray();
  }

  /** A name for each place, also where columns share one or have none. */
  public String label(int place) {
    String name = names.get(place);
    boolean unclear = name.isEmpty() || twice.contains(key(name));
    return unclear ? (name + " (kolom " + (place + 1) + ")").strip() : name;
  }
}
