package be.weefsel.loading;

import be.weefsel.loading.report.ImportReport;
import be.weefsel.registry.Lading;

/** The lading that was made, and what happened on the way. */
public record ImportResult(Lading lading, ImportReport report) {}
