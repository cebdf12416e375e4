package be.weefsel.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last counts; closed metingen do not change, so a count stays right. */
final class CountCache {
  private static final int MOST = 2_000;

  record Question(int meting, String layer, Bbox bbox, Interval datetime) {}

  private final Map<Question, Long> counts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Long> eldest) {
              return size() > MOST;
            }
          });

  Long get(Question question) {
    return counts.get(question);
  }

  void put(Question question, long count) {
    counts.put(question, count);
  }
}
