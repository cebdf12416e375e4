package be.weefsel.registry;

/** Hears how far long work is. May be called from several threads. */
public interface Progress {
  /**
   * A new step begins.
   *
   * @param total how much it will be in all; 0 when unknown
   */
  void step(String what, long total);

  /** So much of the step is done now. */
  void advance(long done);

  /** For callers that do not want to hear. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step(String what, long total) {}

      @Override
      public void advance(long done) {}
    };
  }
}
