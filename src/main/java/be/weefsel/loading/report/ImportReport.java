package be.weefsel.loading.report;

import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.loading.rows.Originals;
import be.weefsel.registry.Lading;
import java.util.List;

/**
 * What happened in one import.
 *
 * @param lading its number
 * @param reason why it was refused; null when it was accepted
 * @param peildatum as yyyy-mm-dd
 * @param sources what was read
 * @param skipped layers of the files that fit no mapping
 * @param counts of a refused lading nothing is accepted, so all rows are rejected
 * @param rejects rows with a fault of their own, by reason
 * @param werklijst values that were left out of rows that were kept
 * @param geometry null for a dataset without geometry and for a refused lading
 * @param notes what a user should know
 * @param seconds from opening the files to the finished table
 */
public record ImportReport(
    int lading,
    String dataset,
    String status,
    String reason,
    String peildatum,
    List<String> files,
    String checksum,
    String licence,
    String citation,
    List<Bron> sources,
    List<String> skipped,
    Lading.Counts counts,
    List<Rejects.Group> rejects,
    List<Werklijst.Item> werklijst,
    Shapes geometry,
    List<String> notes,
    double seconds) {

  /**
   * One file, or one layer of it.
   *
   * @param ignored columns that the mapping does not read
   * @param absent columns that the mapping would read and that are not there
   * @param passedOver rows that the mapping does not mean; not among {@code rows}
   * @param passedOverWhy in words; null where the mapping means every row
   * @param crs how it was read; null without geometry
   */
  public record Bron(
      String name,
      long rows,
      String mapping,
      List<String> ignored,
      List<String> absent,
      long passedOver,
      String passedOverWhy,
      String crs) {}

  /**
   * Sums over the geometry: area in m², or length in m for lines; 0 for points.
   *
   * @param read of all rows that could be placed
   * @param loaded of the rows in the table
   * @param repairs up to three repaired rows with their change
   * @param crsOperation the way to longitude and latitude
   */
  public record Shapes(
      double read, double loaded, double repairedBy, List<String> repairs, String crsOperation) {}

  public long rowsPerSecond() {
    return Math.round(counts.read() / Math.max(seconds, 1e-3));
  }

  /** For a terminal, in Dutch. */
  public String text() {
    return ReportText.of(this);
  }

  /** As the register keeps it. */
  public String json() {
    return Originals.text(this);
  }
}
