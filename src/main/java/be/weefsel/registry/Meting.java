package be.weefsel.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A named measurement: pins one lading per dataset and one method version; immutable once closed.
 *
 * @param naam lower-case letters, digits and dashes; also its path on the web
 * @param peildatum the day it describes
 * @param methode hash of the method it was analysed with; null while open
 * @param resultaat hash of its results; the same ladingen and method give the same
 * @param closedAt null until published
 */
public record Meting(
    int id,
    String naam,
    LocalDate peildatum,
    Status status,
    String methode,
    String resultaat,
    Instant createdAt,
    Instant analysedAt,
    Instant closedAt,
    Instant publishedAt) {

  /** The life of a meting; INGETROKKEN is the end of a revoked one. */
  public enum Status {
    OPEN,
    BEREKEND,
    GESLOTEN,
    INGETROKKEN;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  /** Where the views and results of this meting are. */
  public String schema() {
    return "meting_" + id;
  }

  /** Where the public views of this meting are, once closed. */
  public String publicSchema() {
    return "publiek_" + id;
  }

  /** Where the views of this meting are that are not for the public, once closed. */
  public String dienstSchema() {
    return "dienst_" + id;
  }
}
