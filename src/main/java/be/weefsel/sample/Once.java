package be.weefsel.sample;

import java.util.function.Supplier;

/** Something that several files need and that is made only once. */
final class Once<T> {
  private T value;

  T get(Supplier<T> make) {
    if (value == null) {
      value = make.get();
    }
    return value;
  }
}
