package be.weefsel.loading.report;

import be.weefsel.loading.bron.Differences;
import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.loading.rows.Originals;
import be.weefsel.registry.Lading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;

/**
 * What happened in one import.
 *
 * @param lading its number
 * @param reason why it was refused; null when it was accepted
 * @param peildatum as yyyy-mm-dd
 * @param licenceAssumed whether it is the usual one of the dataset, since the user gave none
 * @param citationAssumed the same of the citation
 * @param sources what was read
 * @param skipped layers of the files that fit no mapping
 * @param counts of a refused lading nothing is accepted, so all rows are rejected
 * @param placeless rows that were accepted without a place
 * @param changes what became of the earlier lading; null where there is none
 * @param merged rows in the table, where rows that complete each other became one; null where none
 *     did
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
    boolean licenceAssumed,
    String citation,
    boolean citationAssumed,
    List<Bron> sources,
    List<String> skipped,
    Lading.Counts counts,
    long placeless,
    Differences.Sums changes,
    Long merged,
    List<Rejects.Group> rejects,
    List<Werklijst.Item> werklijst,
    Shapes geometry,
    List<String> notes,
    double seconds) {
  // A report of an earlier or a later version is still a report.
  private static final ObjectReader READER =
      Originals.JSON
          .readerFor(ImportReport.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  public ImportReport {
    files = orEmpty(files);
    sources = orEmpty(sources);
    skipped = orEmpty(skipped);
    rejects = orEmpty(rejects);
    werklijst = orEmpty(werklijst);
    notes = orEmpty(notes);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * One file, or one layer of it.
   *
   * @param layer the name of the layer alone
   * @param first the number of its first row; rows are counted on over all sources
   * @param columns of the file, in its order, without the personal ones
   * @param ignored columns that the mapping does not read
   * @param absent columns that the mapping would read and that are not there
   * @param passedOver rows that the mapping does not mean; not among {@code rows}
   * @param passedOverWhy in words; null where the mapping means every row
   * @param personal columns that were dropped
   * @param geometry columns that hold the geometry; empty where the format has its own
   * @param crs how it was read; null without geometry
   * @param srid the same as an EPSG code
   */
  public record Bron(
      String name,
      String layer,
      long rows,
      long first,
      String mapping,
      List<String> columns,
      List<String> ignored,
      List<String> absent,
      long passedOver,
      String passedOverWhy,
      List<String> personal,
      List<String> geometry,
      String crs,
      Integer srid) {
    public Bron {
      columns = orEmpty(columns);
      ignored = orEmpty(ignored);
      absent = orEmpty(absent);
      personal = orEmpty(personal);
      geometry = orEmpty(geometry);
    }
  }

  /**
   * Sums over the geometry: area in m², or length in m for lines; 0 for points.
   *
   * @param read of all rows that could be placed
   * @param loaded of the rows in the table
   * @param repairs up to three repaired rows with their change
   * @param crsOperation the way to longitude and latitude
   * @param crsAccuracy of that way, in metres; null where unknown
   */
  public record Shapes(
      double read,
      double loaded,
      double repairedBy,
      List<String> repairs,
      String crsOperation,
      Double crsAccuracy) {
    public Shapes {
      repairs = orEmpty(repairs);
    }
  }

  /** What {@link #json} wrote, by whatever version. */
  public static ImportReport of(String json) {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Rows in the table of the lading. */
  public long rows() {
    if (reason != null) {
      return 0;
    }
    if (merged != null) {
      return merged;
    }
    return changes == null ? counts.loaded() : changes.kept() + changes.added();
  }

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
