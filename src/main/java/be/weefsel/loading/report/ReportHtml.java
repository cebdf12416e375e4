package be.weefsel.loading.report;

import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.mapping.Werklijst;
import java.util.List;

/**
 * Writes a report for the owner of the data: one page that needs nothing around it, on a screen or
 * on paper.
 */
public final class ReportHtml {
  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;max-width:60rem;margin:2rem auto;padding:0 1rem}
      h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb}h3{font-size:1rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;
      border-bottom:1px solid #ddd;overflow-wrap:anywhere}tr>th:first-child{width:13rem}
      .state{padding:.8rem 1rem;border-left:6px solid #2a7d46;background:#eef7f0}
      .bad{border-color:#b3261e;background:#fbeeed}footer{margin-top:3rem;color:#555;font-size:.85rem}
      @media print{body{margin:0;max-width:none;font-size:11pt}h3,tr{break-inside:avoid}}
      """;
  private final Markup html = new Markup();
  private final ImportReport r;

  private ReportHtml(ImportReport report) {
    this.r = report;
  }

  public static String of(ImportReport report) {
    ReportHtml page = new ReportHtml(report);
    page.head();
    page.state();
    page.facts();
    page.sources();
    page.rejects();
    page.werklijst();
    page.geometry();
    page.notes();
    page.foot();
    return "<!DOCTYPE html>\n<html lang=\"nl\">\n" + page.html + "</html>\n";
  }

  private void head() {
    html.open("head").open("meta charset=\"utf-8\"");
    html.open("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
    html.element("title", "Laadverslag " + r.lading() + ": " + r.dataset());
    html.style(STYLE).close("head").open("body");
    html.element("h1", "Laadverslag van " + r.dataset() + ", lading " + r.lading());
  }

  private void state() {
    boolean refused = r.reason() != null;
    html.open("div", refused ? "state bad" : "state");
    if (refused) {
      html.element("p", "De levering is geweigerd; niets ervan is in gebruik genomen.");
      html.element("p", r.reason());
    } else {
      html.element("p", "De levering is aanvaard.");
    }
    html.element("p", "Rijen: " + Words.counts(r) + ".");
    if (Words.placeless(r) != null) {
      html.element("p", "Zonder plaats: " + Words.placeless(r) + ".");
    }
    html.element("p", r.changes() == null ? null : "Gewijzigd uit " + Words.changes(r) + ".");
    html.close("div");
  }

  private void facts() {
    html.element("h2", "De levering").open("table");
    html.fact("Dataset", r.dataset()).fact("Peildatum", r.peildatum());
    html.fact("Bestand", String.join(", ", r.files())).fact("SHA-256", r.checksum());
    html.fact("Licentie", Words.assumed(r.licence(), r.licenceAssumed()));
    html.fact("Bronvermelding", Words.assumed(r.citation(), r.citationAssumed()));
    html.close("table");
    if (r.licenceAssumed() || r.citationAssumed()) {
      html.element(
          "p",
          "Wat aangenomen is, werd bij het laden niet opgegeven; het is wat voor deze dataset"
              + " gebruikelijk is. Laat weten als het anders is.");
    }
  }

  private void sources() {
    html.element("h2", "Wat gelezen is");
    if (r.sources().isEmpty() && r.skipped().isEmpty()) {
      html.element("p", "Niets: in de bestanden is geen tabel of laag voor deze dataset gevonden.");
      return;
    }
    html.open("table");
    for (ImportReport.Bron bron : r.sources()) {
      html.row("th", List.of(bron.name(), Words.number(bron.rows()) + " rijen"));
      html.fact("Rijnummers", r.sources().size() > 1 ? Words.range(bron) : null);
      html.fact("Gelezen als", bron.mapping());
      html.fact("Coördinatenstelsel", bron.crs());
      html.fact("Kolommen niet gebruikt", String.join(", ", bron.ignored()));
      html.fact("Kolommen niet gevonden", String.join(", ", bron.absent()));
      html.fact("Niet bedoeld", Words.passedOver(bron));
      html.fact("Persoonsgegevens, niet opgenomen", String.join(", ", bron.personal()));
    }
    html.fact("Overgeslagen lagen", String.join(", ", r.skipped())).close("table");
  }

  private void rejects() {
    if (r.rejects().isEmpty()) {
      return;
    }
    html.element("h2", "Geweigerde rijen");
    html.element("p", "Een rijnummer is de " + Words.rowNumbers(r) + ".");
    for (Rejects.Group group : r.rejects()) {
      Weigering meaning = Weigering.of(group.code());
      html.element("h3", Words.number(group.count()) + " × " + group.code());
      html.element("p", meaning.uitleg()).element("p", "Wat te doen: " + meaning.doe());
      html.list(group.examples());
    }
    html.element(
        "p",
        "Alle geweigerde rijen, met hun eigen kolommen en de reden, komen in een bestand met"
            + " ./weefsel lading rejects "
            + r.lading()
            + " verbeteren.gpkg. Verbeterd kan dat bestand zo opnieuw worden geladen"
            + (r.reason() == null
                ? "; met --van " + r.lading() + " komen zijn rijen bij die van deze lading."
                : "."));
  }

  private void werklijst() {
    if (r.werklijst().isEmpty()) {
      return;
    }
    html.element("h2", "Werklijst");
    html.element(
        "p",
        "Deze waarden zijn niet herkend, "
            + Words.COUNTED
            + ". Ze maken een rij niet ongeldig; een rij die hierboven om een andere reden geweigerd"
            + " is, kan wel meegeteld zijn. Vul aan wat bekend is.");
    for (Werklijst.Item i : r.werklijst()) {
      html.element("h3", Words.number(i.count()) + " × " + Words.problem(i));
      html.open("table").row("th", List.of("Waarde", "Aantal", "Eerste rij"));
      for (Werklijst.Value v : i.values()) {
        html.row("td", List.of(v.value(), Words.number(v.count()), Words.number(v.row())));
      }
      if (i.others() > 0) {
        html.row("td", List.of("andere", Words.number(i.others()), ""));
      }
      html.close("table");
    }
  }

  private void geometry() {
    if (r.geometry() == null) {
      return;
    }
    ImportReport.Shapes g = r.geometry();
    html.element("h2", "Geometrie").open("table").fact("Oppervlakte of lengte", Words.size(g));
    html.fact("Hersteld, voorbeelden", String.join("; ", g.repairs()));
    html.fact("Omzetting", g.crsOperation()).fact("Nauwkeurigheid", Words.accuracy(g));
    html.close("table");
  }

  private void notes() {
    if (!r.notes().isEmpty()) {
      html.element("h2", "Let op").list(r.notes());
    }
  }

  private void foot() {
    html.element("footer", "Gemaakt door Weefsel bij het laden van de bestanden.").close("body");
  }
}
