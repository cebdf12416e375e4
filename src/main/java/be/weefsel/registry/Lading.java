package be.weefsel.registry;

import be.weefsel.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One import of one dataset: complete, validated, immutable.
 *
 * @param id its number, unique over all datasets
 * @param dataset for example {@code percelen}
 * @param status aanvaard, geweigerd or ingetrokken
 * @param peildatum the date that the data describe
 * @param relation the table in schema {@code bron}; null unless aanvaard
 * @param counts rows read = accepted + repaired + rejected
 * @param crsAccuracy of the way to longitude and latitude, in metres; null where unknown
 * @param base the lading that it was made from by differences; null for one that stands alone
 * @param rows in its table; more than the files had where it was made by differences
 * @param report the full report, as JSON
 */
public record Lading(
    int id,
    String dataset,
    String status,
    LocalDate peildatum,
    String relation,
    List<String> files,
    String checksum,
    String mapping,
    String sourceCrs,
    String crsOperation,
    Double crsAccuracy,
    String licence,
    String citation,
    Counts counts,
    Integer base,
    long rows,
    String report,
    String reason,
    Instant loadedAt) {

  /** How many rows went where; repaired rows are accepted too, but counted apart. */
  public record Counts(long read, long accepted, long repaired, long rejected) {
    public Counts {
      if (read != accepted + repaired + rejected) {
        throw new IllegalStateException(
            "rows are lost: read "
                + read
                + ", accepted "
                + accepted
                + ", repaired "
                + repaired
                + ", rejected "
                + rejected);
      }
    }

    /** Rows of the files that were taken. */
    public long loaded() {
      return accepted + repaired;
    }
  }

  /** The table with its schema, ready for a statement. */
  public String qualifiedRelation() {
    return "bron." + Sql.name(relation);
  }
}
