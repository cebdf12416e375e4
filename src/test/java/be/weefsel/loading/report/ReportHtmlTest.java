package be.weefsel.loading.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportHtmlTest {
  private static final ImportReport REPORT =
      ImportReport.of(
          """
          {"lading": 1, "dataset": "leegstand", "status": "aanvaard", "peildatum": "2025-01-01",
           "files": ["a.csv"], "counts": {"read": 1, "accepted": 1, "repaired": 0, "rejected": 0},
           "sources": [{"name": "a.csv", "rows": 1, "mapping": "m", "ignored": [], "crs": null,
                        "absent": ["opp"], "passedOver": 3, "passedOverWhy": "fase is niet open"}],
           "geometry": null, "seconds": 0.5}
          """);

  @Test
  void whatWasNotFoundAndNotMeantStandsInItAsOnTheTerminal() {
    assertThat(REPORT.text()).contains("niet gevonden   opp", "3 rijen: fase is niet open");
    assertThat(ReportHtml.of(REPORT))
        .containsSubsequence("Kolommen niet gevonden", "opp")
        .containsSubsequence("Niet bedoeld", "3 rijen: fase is niet open");
  }
}
