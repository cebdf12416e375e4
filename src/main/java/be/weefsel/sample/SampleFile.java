package be.weefsel.sample;

/** A file that grows by one gemeente at a time; without finish it leaves nothing behind. */
interface SampleFile extends AutoCloseable {
  void add(Gemeente gemeente);

  void finish(Tally tally);

  @Override
  void close();
}
