package be.weefsel.loading.report;

import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.mapping.Werklijst;

/** Writes a report for a terminal. */
public final class ReportText {
  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  public static String of(ImportReport report) {
    ReportText t = new ReportText();
    t.head(report);
    t.rows(report);
    t.tail(report);
    return t.text.toString();
  }

  private void head(ImportReport r) {
    text.append("Lading ").append(r.lading()).append(" van ").append(r.dataset()).append(": ");
    text.append(r.status()).append('\n');
    line("reden", r.reason());
    line("peildatum", r.peildatum());
    line("bestand", String.join(", ", r.files()));
    line("SHA-256", r.checksum());
    for (ImportReport.Bron bron : r.sources()) {
      String where = r.sources().size() > 1 ? " (" + Words.range(bron) + ")" : "";
      line(
          "gelezen",
          bron.name()
              + ": "
              + Words.number(bron.rows())
              + " rijen"
              + where
              + ", als '"
              + bron.mapping()
              + "'");
      line("CRS", bron.crs());
      line("niet gebruikt", String.join(", ", bron.ignored()));
      line("niet gevonden", String.join(", ", bron.absent()));
      line("niet bedoeld", Words.passedOver(bron));
      if (!bron.personal().isEmpty()) {
        line("", "persoonsgegevens, niet opgenomen: " + String.join(", ", bron.personal()));
      }
    }
    line("overgeslagen", String.join(", ", r.skipped()));
  }

  private void rows(ImportReport r) {
    line("rijen", Words.counts(r));
    line("zonder plaats", Words.placeless(r));
    line("van", Words.changes(r));
    for (Rejects.Group group : r.rejects()) {
      line("geweigerd", Words.number(group.count()) + " × " + group.code());
      group.examples().forEach(e -> line("", e));
    }
    r.werklijst().forEach(this::werklijst);
    line("", r.werklijst().isEmpty() ? null : "werklijst: " + Words.COUNTED);
    if (!r.rejects().isEmpty() || !r.werklijst().isEmpty()) {
      line("rijnummer", Words.rowNumbers(r));
    }
  }

  private void werklijst(Werklijst.Item item) {
    line("werklijst", Words.number(item.count()) + " × " + Words.problem(item));
    for (Werklijst.Value v : item.values()) {
      line("", Words.number(v.count()) + " × '" + v.value() + "' (rij " + v.row() + ")");
    }
    if (item.others() > 0) {
      line("", "en " + Words.number(item.others()) + " andere");
    }
  }

  private void tail(ImportReport r) {
    if (r.geometry() != null) {
      line("maat", Words.size(r.geometry()));
      r.geometry().repairs().forEach(e -> line("hersteld", e));
      line("omzetting", r.geometry().crsOperation());
    }
    line("licentie", Words.assumed(r.licence(), r.licenceAssumed()));
    line("bronvermelding", Words.assumed(r.citation(), r.citationAssumed()));
    r.notes().forEach(n -> line("let op", n));
    line(
        "duur",
        String.format(
            Words.LOCALE,
            "%.1f s, %s rijen per seconde",
            r.seconds(),
            Words.number(r.rowsPerSecond())));
  }

  private void line(String what, String value) {
    if (value != null && !value.isBlank()) {
      text.append(String.format("  %-15s %s%n", what, value));
    }
  }
}
