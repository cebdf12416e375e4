package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that nobody knows, of rows that were kept: per column and problem the different values and
 * how often each occurs, for somebody to work through; never guessed.
 */
public final class Werklijst {
  /** Instead of a value that is doubtful: the value itself. */
  public static final String KEPT = "";

  private static final int SHOWN = 20;
  // A column of nothing but different values, such as names, must not fill the memory.
  private static final int REMEMBERED = 1000;

  /**
   * One line of the list.
   *
   * @param problem for example {@code code_onbekend}
   * @param instead what the values became; null where they were left out, {@link #KEPT} where they
   *     stay
   * @param count of all rows
   * @param values up to twenty, the most frequent first
   * @param others rows with a value that is not among them
   */
  public record Item(
      String column, String problem, String instead, long count, List<Value> values, long others) {}

  /**
   * One value.
   *
   * @param row the first one that has it
   */
  public record Value(String value, long count, long row) {}

  private final Map<List<String>, Tally> tallies = new LinkedHashMap<>();

  private final List<Noted> ofRow = new ArrayList<>();

  private record Noted(String column, String problem, String instead, String value, long rij) {}

  private static final class Tally {
    private final String instead;
    private long count;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Tally(String instead) {
      this.instead = instead;
    }

    private void add(String text, long rij) {
      count++;
      if (values.size() < REMEMBERED || values.containsKey(text)) {
        values.merge(
            text, new Value(text, 1, rij), (a, b) -> new Value(text, a.count() + 1, a.row()));
      }
    }

    private Item item(String column, String problem) {
      List<Value> shown =
          values.values().stream()
              .sorted(Comparator.comparingLong(Value::count).reversed())
              .limit(SHOWN)
              .toList();
      long others = count - shown.stream().mapToLong(Value::count).sum();
      return new Item(column, problem, instead, count, shown, others);
    }
  }

  /**
   * Notes one of the row that is being read; it counts when {@link #keep} says that the row does.
   *
   * @param instead what the value became; null where it was left out, {@link #KEPT} where it stays
   */
  void add(String column, String problem, String instead, String value, long rij) {
    ofRow.add(new Noted(column, problem, instead, value, rij));
  }

  /** Counts what was noted of a row. */
  void keep() {
    for (Noted n : ofRow) {
      tallies
          .computeIfAbsent(List.of(n.column(), n.problem()), k -> new Tally(n.instead()))
          .add(Shown.value(n.value()), n.rij());
    }
    ofRow.clear();
  }

  /** Forgets what was noted of a row that was rejected or leaves. */
  void forget() {
    ofRow.clear();
  }

  public List<Item> items() {
    return tallies.entrySet().stream()
        .map(e -> e.getValue().item(e.getKey().get(0), e.getKey().get(1)))
        .toList();
  }
}
