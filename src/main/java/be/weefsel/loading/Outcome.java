package be.weefsel.loading;

import be.weefsel.loading.bron.CheckedSums;
import be.weefsel.loading.bron.Differences;

/**
 * How an import ended.
 *
 * @param relation the table that was made; null when refused
 * @param reason why it was refused; null when it was not
 * @param checksum of the files as they were read; null when refused
 * @param sums null when refused
 * @param merged how many rows became how many; null where rows are not merged
 * @param changes null unless the files changed an earlier lading
 */
record Outcome(
    String relation,
    String reason,
    String checksum,
    CheckedSums sums,
    String merged,
    Differences.Sums changes) {

  static Outcome refused(String reason) {
    return new Outcome(null, reason, null, null, null, null);
  }
}
