package be.weefsel.loading.report;

import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.registry.Lading;
import java.util.Locale;

/** Writes a report for people. */
public final class ReportText {
  // Belgian Dutch groups by a no-break space or a dot, by Java's version; always a dot here.
  private static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
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
      line(
          "gelezen",
          bron.name() + ": " + number(bron.rows()) + " rijen, als '" + bron.mapping() + "'");
      line("CRS", bron.crs());
      line("niet gebruikt", String.join(", ", bron.ignored()));
    }
    line("overgeslagen", String.join(", ", r.skipped()));
  }

  private void rows(ImportReport r) {
    Lading.Counts n = r.counts();
    line(
        "rijen",
        number(n.read())
            + " gelezen = "
            + number(n.accepted())
            + " aanvaard + "
            + number(n.repaired())
            + " hersteld + "
            + number(n.rejected())
            + " geweigerd");
    for (Rejects.Group group : r.rejects()) {
      line("geweigerd", number(group.count()) + " × " + group.code());
      group.examples().forEach(e -> line("", e));
    }
    for (Werklijst.Item item : r.werklijst()) {
      line(
          "werklijst",
          number(item.count())
              + " × "
              + item.problem()
              + " in "
              + item.column()
              + (item.problem().equals(Werklijst.CHECK_DIGITS) ? ", bewaard (" : ", leeg gelaten (")
              + String.join("; ", item.examples())
              + ")");
    }
  }

  private void tail(ImportReport r) {
    if (r.geometry() != null) {
      ImportReport.Shapes g = r.geometry();
      if (g.read() > 0) {
        line(
            "maat",
            String.format(
                LOCALE, "%,.1f gelezen, %,.1f in de lading (m² of m)", g.read(), g.loaded()));
      }
      g.repairs().forEach(e -> line("hersteld", e));
      line("omzetting", g.crsOperation());
    }
    line("licentie", r.licence());
    line("bronvermelding", r.citation());
    r.notes().forEach(n -> line("let op", n));
    line(
        "duur",
        String.format(
            LOCALE, "%.1f s, %s rijen per seconde", r.seconds(), number(r.rowsPerSecond())));
  }

  private void line(String what, String value) {
    if (value != null && !value.isBlank()) {
      text.append(String.format("  %-15s %s%n", what, value));
    }
  }

  private static String number(long n) {
    return String.format(LOCALE, "%,d", n);
  }
}
