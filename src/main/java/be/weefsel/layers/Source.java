package be.weefsel.layers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where data of a published layer came from.
 *
 * @param crsAccuracy metres; null where unknown
 * @param loaded what everyone may know of the report of its lading; null in metingen that were
 *     closed before it was kept
 */
public record Source(
    String dataset,
    int lading,
    LocalDate peildatum,
    String licence,
    String citation,
    String crsOperation,
    Double crsAccuracy,
    Loaded loaded) {

  /** A source of which the report is not kept. */
  public Source(
      String dataset,
      int lading,
      LocalDate peildatum,
      String licence,
      String citation,
      String crsOperation,
      Double crsAccuracy) {
    this(dataset, lading, peildatum, licence, citation, crsOperation, crsAccuracy, null);
  }

  /**
   * How the files were read; read = accepted + repaired + rejected.
   *
   * @param checksum SHA-256 over the files, in order
   * @param repaired accepted after a repair of their geometry
   */
  public record Loaded(
      Instant at, String checksum, long read, long accepted, long repaired, long rejected) {}
}
