package be.weefsel.loading.service.http;

import java.time.Duration;

/** Waits before a question is asked again. */
@FunctionalInterface
public interface Pause {
  void take(Duration time) throws InterruptedException;
}
