package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.loading.report.ImportReport;

/** The files were refused; what was found in them is registered and can be told. */
public final class RefusedLading extends Refused {
  private static final long serialVersionUID = 1L;
  private final transient ImportReport report;

  RefusedLading(ImportReport report) {
    super(
        "Lading "
            + report.lading()
            + " van "
            + report.dataset()
            + " is geweigerd. "
            + report.reason());
    this.report = report;
  }

  public ImportReport report() {
    return report;
  }
}
