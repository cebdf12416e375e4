package be.weefsel.sample;

import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of chance; every subject has its own, so the order of work changes nothing. */
final class Chance {
  private final SplittableRandom random;

  private Chance(long state) {
    random = new SplittableRandom(state);
  }

  static Chance of(long seed, long... subject) {
    long state = seed;
    for (long part : subject) {
      state = (state ^ part) * 0x9E3779B97F4A7C15L;
      state ^= state >>> 29;
    }
    return new Chance(state);
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean hits(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }
}
