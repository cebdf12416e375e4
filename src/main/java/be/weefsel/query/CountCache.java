package be.weefsel.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last counts; closed metingen do not change, so a count stays right. */
final class CountCache {
  private static final int MOST = 2_000;

  /**
   * What was counted.
   *
   * @param signature of the filters, shortened so that a drawn polygon does not fill the memory
   */
  record Question(int meting, String layer, String signature) {}

  /**
   * What was found.
   *
   * @param few whether it is best to find all matches first and then sort them
   */
  record Answer(Count count, boolean few) {}

  private final Map<Question, Answer> counts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
              return size() > MOST;
            }
          });

  Answer get(Question question) {
    return counts.get(question);
  }

  void put(Question question, Answer answer) {
    counts.put(question, answer);
  }
}
