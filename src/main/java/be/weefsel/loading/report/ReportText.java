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
      line("niet gevonden", String.join(", ", bron.absent()));
      if (bron.passedOver() > 0) {
        line("niet bedoeld", number(bron.passedOver()) + " rijen: " + bron.passedOverWhy());
      }
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
    r.werklijst().forEach(this::werklijst);
  }

  private void werklijst(Werklijst.Item item) {
    String instead =
        item.instead() == null
            ? "leeg gelaten"
            : item.instead().equals(Werklijst.KEPT)
                ? "bewaard zoals het er staat"
                : "bewaard als " + item.instead();
    line(
        "werklijst",
        number(item.count()) + " × " + item.problem() + " in " + item.column() + ", " + instead);
    for (Werklijst.Value v : item.values()) {
      line("", number(v.count()) + " × '" + v.value() + "' (rij " + v.row() + ")");
    }
    if (item.others() > 0) {
      line("", "en " + number(item.others()) + " andere");
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
