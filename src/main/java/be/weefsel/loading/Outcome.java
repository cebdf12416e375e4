package be.weefsel.loading;

import be.weefsel.loading.bron.CheckedSums;
import be.weefsel.loading.bron.Differences;
import be.weefsel.loading.bron.MergedRows;
import be.weefsel.loading.mapping.Werklijst;

/**
 * How an import ended.
 *
 * @param relation the table that was made; null when refused
 * @param reason why it was refused; null when it was not
 * @param checksum of the files as they were read; null when refused
 * @param sums null when refused
 * @param slivers surfaces that hardly are; null where there are none
 * @param merged what rows that complete each other became; null where none did
 * @param changes null unless the files changed an earlier lading
 */
record Outcome(
    String relation,
    String reason,
    String checksum,
    CheckedSums sums,
    Werklijst.Item slivers,
    MergedRows.Made merged,
    Differences.Sums changes) {

  static Outcome refused(String reason) {
    return new Outcome(null, reason, null, null, null, null, null);
  }
}
