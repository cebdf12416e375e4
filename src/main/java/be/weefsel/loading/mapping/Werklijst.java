package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that were left out of rows that were kept, or are doubtful: counted per column and reason,
 * for somebody to look at; never guessed.
 */
public final class Werklijst {
  /** The problem of a number whose last digits do not fit the others; it is kept as it is. */
  public static final String CHECK_DIGITS = "controlegetal_fout";

  private static final int EXAMPLES = 3;

  /**
   * One line of the list.
   *
   * @param problem for example {@code code_onbekend}
   * @param examples up to three values, with the number of their row
   */
  public record Item(String column, String problem, long count, List<String> examples) {}

  private final Map<String, Count> counts = new LinkedHashMap<>();

  private static final class Count {
    private final String column;
    private final String problem;
    private long n;
    private final List<String> examples = new ArrayList<>();

    private Count(String column, String problem) {
      this.column = column;
      this.problem = problem;
    }
  }

  public void add(String column, String problem, String value, long rij) {
    Count count = counts.computeIfAbsent(column + '\n' + problem, k -> new Count(column, problem));
    count.n++;
    if (count.examples.size() < EXAMPLES) {
      count.examples.add("rij " + rij + ": '" + Shown.value(value) + "'");
    }
  }

  public List<Item> items() {
    return counts.values().stream()
        .map(c -> new Item(c.column, c.problem, c.n, List.copyOf(c.examples)))
        .toList();
  }
}
