package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.report.ReportFile;
import be.weefsel.loading.report.ReportHtml;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportTest {
  @TempDir private static Path folder;
  private static Loads loads;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static ImportResult mixed() {
    return loads.load(
        "vestigingen",
        loads.write(
            "kbo <b>&.csv",
            """
            EstablishmentNumber,NaceCode,StartDate,X,Y,Naam
            1,47,ooit,70000,205000,x
            2,47,,,,x
            3,47,,70000,,x
            4,47,,"<script>alert('1')</script>",205000,x
            5,47,,70001,205000,x
            6,47,,70001,205000,x
            """));
  }

  @Test
  void theTextSaysWhatTheOwnerMustKnow() {
    assertThat(mixed().report().text())
        .contains("6 gelezen = 4 aanvaard + 0 hersteld + 2 geweigerd")
        .contains("zonder plaats   1 van de aanvaarde rijen")
        .contains("2 × coordinaat_ongeldig")
        .contains("rij 3: Het veld Y is leeg")
        .contains("(regel 4)")
        .contains("plaats van de rij in het bestand, zonder de kopregel")
        .contains("1 × waarde_ongeldig in begin")
        .contains("persoonsgegevens, niet opgenomen: Naam")
        .contains("Licentie hergebruik KBO Open Data (aangenomen)");
  }

  @Test
  void whatTheUserSaidIsNotAssumed() {
    ImportResult result =
        loads.load(
            "haltes",
            ImportOptions.NONE.withSource("CC0", "iRail"),
            loads.write("haltes.csv", "halte_id,naam,X,Y\n1,a,70000,205000\n"));
    assertThat(result.report().text())
        .contains("CC0\n")
        .contains("iRail\n")
        .doesNotContain("aangenomen");
  }

  @Test
  void thePageIsWellFormedEscapedAndNeedsNothing() throws Exception {
    ImportReport report = mixed().report();
    String html = ReportHtml.of(report);
    assertThat(html)
        .doesNotContain("<script")
        .doesNotContain("http")
        .doesNotContain("src=")
        .contains("&lt;script&gt;alert(&#39;1&#39;)")
        .contains("kbo &lt;b&gt;&amp;.csv")
        .contains("Een coördinaat ontbreekt of is geen getal.")
        .contains("Wat te doen: Geef beide coördinaten als getal")
        .contains(report.checksum())
        .contains("2025-06-01")
        .contains("1 m") // the accuracy by seven parameters, or 0,01 m by the grid
        .contains("(aangenomen)");
    String xml = html.replaceFirst("<!DOCTYPE html>", "").replaceAll("<(meta [^>]*)>", "<$1/>");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void anOldReportIsReadFromItsJson() {
    ImportReport report = mixed().report();
    ImportReport stored = ImportReport.of(loads.last().report());
    assertThat(stored).isEqualTo(report);
    assertThat(stored.text()).isEqualTo(report.text());
    // As the first version wrote it, and with something of a later one.
    ImportReport old =
        ImportReport.of(
            """
            {"lading": 1, "dataset": "haltes", "status": "aanvaard", "peildatum": "2025-01-01",
             "files": ["a.csv"], "counts": {"read": 1, "accepted": 1, "repaired": 0, "rejected": 0},
             "sources": [{"name": "a.csv", "rows": 1, "mapping": "m", "ignored": [], "crs": null}],
             "geometry": {"read": 0.0, "loaded": 0.0, "repairedBy": 0.0}, "seconds": 0.5, "nieuw": 1}
            """);
    assertThat(old.text()).contains("1 gelezen = 1 aanvaard").contains("a.csv");
    assertThat(ReportHtml.of(old)).contains("a.csv");
  }

  @Test
  void aRefusalBringsItsReport() throws IOException {
    Path file = loads.write("slecht.csv", "halte_id,naam,X,Y\n,a,70000,205000\n,b,1,1\n");
    RefusedLading refused =
        catchThrowableOfType(RefusedLading.class, () -> loads.load("haltes", file));
    Path html = folder.resolve("verslag.html");
    ReportFile.write(refused.report(), html);
    assertThat(Files.readString(html))
        .contains("De levering is geweigerd")
        .contains("Meer dan de helft")
        .contains("Een veld dat elke rij moet hebben, is leeg.");
  }

  @Test
  void severalSourcesSayWhichRowsAreTheirs() {
    ImportResult result =
        loads.load(
            "haltes",
            loads.write("a.csv", "halte_id,naam,X,Y\n1,a,70000,205000\n2,a,70000,205001\n"),
            loads.write("b.csv", "halte_id,naam,X,Y\n,a,70000,205000\n4,a,70000,205001\n"));
    assertThat(result.report().text())
        .contains("b.csv: 2 rijen (rij 3 tot 4)")
        .contains("rij 3: Het verplichte veld halte_code is leeg. (regel 2)")
        .contains("doorgeteld over alle bronnen");
  }

  @Test
  void aDayInTheFutureIsANote() {
    Path file = loads.write("straks.csv", "halte_id,naam,X,Y\n1,a,70000,205000\n");
    LocalDate tomorrow = LocalDate.now().plusDays(1);
    ImportResult result =
        new Importer(
                loads.database().store(), LayerCatalogue.read(loads.database().settings().layers()))
            .run(
                new ImportRequest("haltes", List.of(file), tomorrow, ImportOptions.NONE),
                Progress.none());
    assertThat(result.report().notes())
        .contains("De peildatum " + tomorrow + " ligt in de toekomst.");
  }

  @Test
  void anEndingThatSaysNothingIsRefusedBeforehand() {
    assertThatThrownBy(() -> ReportFile.check(folder.resolve("verslag.pdf")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(".html, .json of .txt");
    assertThatThrownBy(() -> ReportFile.check(folder.resolve("nergens/verslag.html")))
        .isInstanceOf(Refused.class);
  }
}
