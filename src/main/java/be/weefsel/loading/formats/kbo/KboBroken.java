package be.weefsel.loading.formats.kbo;

import be.weefsel.loading.rows.RowRejected;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines of the joined tables that cannot be read: no row of their own, so counted beside them. */
final class KboBroken {
  private record Count(long lines, String example) {}

  private final Map<String, Count> counts = new TreeMap<>();

  void add(String table, RowRejected why) {
    counts.merge(
        table, new Count(1, why.reason()), (a, b) -> new Count(a.lines() + 1, a.example()));
  }

  List<String> notes() {
    return counts.entrySet().stream()
        .map(
            e ->
                "%s.csv heeft %d onleesbare regels, die niets bijdragen. De eerste: %s"
                    .formatted(e.getKey(), e.getValue().lines(), e.getValue().example()))
        .toList();
  }
}
