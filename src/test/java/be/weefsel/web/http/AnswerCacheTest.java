package be.weefsel.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private final AtomicInteger made = new AtomicInteger();

  private Answer answer(int bytes) {
    made.incrementAndGet();
    return new Answer(200, "x/y", Map.of(), "\"t\"", Coding.IDENTITY, new byte[bytes]);
  }

  @Test
  void equalQuestionsAtTheSameTimeAreAnsweredByOneWork() throws Exception {
    AnswerCache cache = new AnswerCache(1 << 20);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<Answer> ask =
          () ->
              cache.get(
                  "q",
                  () -> {
                    try {
                      go.await();
                    } catch (InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                    return answer(10);
                  });
      List<Future<Answer>> all = IntStream.range(0, 16).mapToObj(i -> threads.submit(ask)).toList();
      go.countDown();
      Answer first = all.get(0).get();
      for (Future<Answer> one : all) {
        assertThat(one.get()).isSameAs(first);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void itStaysWithinItsBytes() {
    AnswerCache cache = new AnswerCache(100_000);
    for (int i = 0; i < 500; i++) {
      cache.get("q" + i, () -> answer(5_000));
    }
    assertThat(cache.figures().bytes()).isBetween(1L, 100_000L);
    assertThat(cache.figures().answers()).isBetween(1L, 20L);
  }

  @Test
  void whatWouldPushOutAllOthersIsNotKept() {
    AnswerCache cache = new AnswerCache(100_000);
    cache.get("large", () -> answer(50_000));
    cache.get("large", () -> answer(50_000));
    assertThat(made).hasValue(2);
    assertThat(cache.figures().answers()).isZero();
  }

  @Test
  void withoutMemoryItAnswersAllTheSame() {
    AnswerCache cache = new AnswerCache(0);
    assertThat(cache.get("q", () -> answer(1)).status()).isEqualTo(200);
    assertThat(cache.get("q", () -> answer(1)).status()).isEqualTo(200);
  }

  @Test
  void whatFailedIsTriedAgain() {
    AnswerCache cache = new AnswerCache(100_000);
    assertThatThrownBy(
            () ->
                cache.get(
                    "q",
                    () -> {
                      throw Problem.notFound("gone");
                    }))
        .isInstanceOf(ProblemException.class);
    assertThat(cache.get("q", () -> answer(1)).status()).isEqualTo(200);
    assertThat(made).hasValue(1);
  }
}
