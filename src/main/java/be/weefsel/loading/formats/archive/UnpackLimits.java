package be.weefsel.loading.formats.archive;

/**
 * What an archive may ask of us at most.
 *
 * @param entries files and folders in one zip
 * @param bytes unpacked, over all archives of one import; never more than the disk has free
 * @param ratio how many times larger than it was packed a file may be
 * @param ratioFrom bytes up to which no ratio is looked at: empty columns pack well
 * @param depth archives inside archives; 1 for none
 * @param directoryBytes read to list a zip, since the list is held in memory
 */
record UnpackLimits(
    int entries, long bytes, int ratio, long ratioFrom, int depth, long directoryBytes) {
  static final UnpackLimits STANDARD =
      new UnpackLimits(10_000, 64L << 30, 200, 100L << 20, 2, 4 << 20);
}
