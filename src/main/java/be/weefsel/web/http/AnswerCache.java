package be.weefsel.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * The answers made last, as many as fit in a number of bytes. Requests for an answer that is being
 * made wait for it; what fails is not kept. Safe for many threads.
 */
final class AnswerCache {
  // One answer may not push out all others.
  private static final int LARGEST_PART = 8;
  private final Cache<String, Answer> made;
  private final ConcurrentMap<String, CompletableFuture<Answer>> beingMade =
      new ConcurrentHashMap<>();
  private final long most;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  AnswerCache(long bytes) {
    most = bytes;
    made =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String key, Answer answer) -> key.length() + answer.weight())
            // What must go goes at once, on the thread that brought something new.
            .executor(Runnable::run)
            .build();
  }

  Answer get(String key, Supplier<Answer> make) {
    Answer there = made.getIfPresent(key);
    if (there != null) {
      hits.increment();
      return there;
    }
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> other = beingMade.putIfAbsent(key, mine);
    return other == null ? fill(key, mine, make) : await(other);
  }

  private Answer await(CompletableFuture<Answer> other) {
    hits.increment();
    try {
      return other.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Answer fill(String key, CompletableFuture<Answer> mine, Supplier<Answer> make) {
    try {
      misses.increment();
      Answer answer = make.get();
      if (answer.weight() <= most / LARGEST_PART) {
        made.put(key, answer);
      }
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      // Those who wait learn of it too; the next one tries again.
      mine.completeExceptionally(e);
      throw e;
    } finally {
      beingMade.remove(key, mine);
    }
  }

  CacheFigures figures() {
    long bytes = made.policy().eviction().map(all -> all.weightedSize().orElse(0)).orElse(0L);
    return new CacheFigures(hits.sum(), misses.sum(), made.estimatedSize(), bytes, most);
  }
}
