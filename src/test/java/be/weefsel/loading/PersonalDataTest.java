package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.loading.rejects.RejectsExport;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.report.ReportHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that stands in a file may stand nowhere else. */
class PersonalDataTest {
  private static final String NAME = "Peerdevisscher";
  @TempDir private static Path folder;
  private static Loads loads;
  private static Optional<Path> mapping;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
    mapping =
        Optional.of(
            loads.write(
                "mapping.yaml",
                """
                name: vergunningen
                recognise: [nummer]
                columns: {halte_code: nummer, naam: AANVRAGER, soort: kind}
                geometry: [X, Y]
                personal: [aanvrager, eigenaar*]
                """));
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  /** Every text of every table in beheer and bron that holds the name, or part of it. */
  private static List<String> places() {
    return loads
        .query(
            "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables"
                + " WHERE table_schema IN ('beheer', 'bron')")
        .stream()
        .filter(
            table ->
                !loads
                    .query("SELECT 1 FROM " + table + " AS t WHERE t::text ILIKE '%" + NAME + "%'")
                    .isEmpty())
        .toList();
  }

  @Test
  void theNameIsNowhere() throws IOException {
    Path file =
        loads.write(
            "vergunningen.csv",
            "nummer,kind,Aanvrager,EIGENAAR_NAAM,X,Y\n"
                + "1,bus,P,Q,70000,205000\n"
                // 2: broken, 3: no number, 4: outside, 5: unknown code, 6: twice
                + "2,bus,\"Jan "
                + NAME
                + ",x,70000,205001\n"
                + ",bus,Jan "
                + NAME
                + ",Jan "
                + NAME
                + ",70000,205002\n"
                + "4,bus,Jan "
                + NAME
                + ",Jan "
                + NAME
                + ",1,1\n"
                + "5,paard,Jan "
                + NAME
                + ",Jan "
                + NAME
                + ",70000,205004\n"
                + "6,bus,Jan "
                + NAME
                + ",Jan "
                + NAME
                + ",70000,205005\n"
                + "7,bus,,,70000,205006\n8,bus,,,70000,205007\n9,bus,,,70000,205008\n");
    ImportResult result = loads.load("haltes", Optional.empty(), mapping, file);
    assertThat(loads.rejects())
        .containsExactly("2 rij_onleesbaar", "3 veld_ontbreekt", "4 buiten_vlaanderen");
    assertThat(places()).isEmpty();
    assertThat(loads.query("SELECT DISTINCT naam FROM $")).containsOnlyNulls();
    ImportReport.Bron bron = result.report().sources().get(0);
    assertThat(bron.personal()).containsExactly("Aanvrager", "EIGENAAR_NAAM");
    assertThat(bron.ignored()).isEmpty();
    assertThat(result.report().text())
        .contains("persoonsgegevens, niet opgenomen: Aanvrager, EIGENAAR_NAAM")
        .doesNotContain(NAME);
    assertThat(ReportHtml.of(result.report())).contains("EIGENAAR_NAAM").doesNotContain(NAME);
    assertThat(
            loads.query(
                "SELECT reason || original FROM beheer.geweigerd WHERE lading_id = ?"
                    + " AND row_number = 2",
                loads.last().id()))
        .singleElement()
        .asString()
        .contains("(regel 3)")
        .doesNotContain("bus");
    Path csv = folder.resolve("weg.csv");
    RejectsExport.write(loads.database().store(), loads.last().id(), csv);
    assertThat(Files.readString(csv))
        .doesNotContain(NAME)
        .doesNotContainIgnoringCase("aanvrager;")
        .contains("buiten_vlaanderen");
  }

  @Test
  void alsoWhereThePropertyOnlyAppearsLater() {
    StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    for (int i = 0; i < 300; i++) {
      json.append(
          String.format(
              "{\"type\":\"Feature\",\"properties\":{\"nummer\":%s,\"kind\":\"bus\"%s},"
                  + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[3.2,51.1]}}%s",
              i == 298 ? "null" : "\"" + i + "\"",
              i == 298 ? ",\"AanVrager\":\"" + NAME + "\"" : "",
              i == 299 ? "]}" : ","));
    }
    loads.load("haltes", Optional.empty(), mapping, loads.write("later.geojson", json.toString()));
    assertThat(loads.rejects()).containsExactly("299 veld_ontbreekt");
    assertThat(places()).isEmpty();
  }

  @Test
  void aRefusedFileKeepsNoNameEither() {
    Path file =
        loads.write(
            "slecht.csv",
            "nummer,kind,Aanvrager,X,Y\n,bus," + NAME + ",70000,205000\n,bus," + NAME + ",1,1\n");
    assertThatThrownBy(() -> loads.load("haltes", Optional.empty(), mapping, file))
        .hasMessageContaining("Meer dan de helft");
    assertThat(loads.rejects()).hasSize(2);
    assertThat(places()).isEmpty();
  }

  @Test
  void alsoInsideAnElementOfAGml() {
    StringBuilder gml = new StringBuilder(GmlText.OPEN);
    for (int i = 0; i < 3; i++) {
      gml.append("<gml:featureMember><a:Verkaveling>")
          .append(i == 0 ? "" : "<a:verkaveling_nr>V" + i + "</a:verkaveling_nr>")
          .append("<a:verkavelaar><a:Persoon><a:naam>" + NAME + "</a:naam></a:Persoon>")
          .append("</a:verkavelaar><a:geom><gml:Polygon srsName='EPSG:31370'><gml:exterior>")
          .append("<gml:LinearRing><gml:posList>70000 205000 70010 205000 70010 205010 70000")
          .append(" 205000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></a:geom>")
          .append("</a:Verkaveling></gml:featureMember>");
    }
    Path file = loads.write("verkavelingen.gml", gml + GmlText.CLOSE);
    ImportResult result = loads.load("verkavelingen", file);
    assertThat(loads.rejects()).containsExactly("1 veld_ontbreekt");
    assertThat(result.report().sources().get(0).personal())
        .containsExactly("verkavelaar.Persoon.naam");
    assertThat(places()).isEmpty();
  }

  @Test
  void vestigingenInOurOwnColumnsKeepNoNamesEither() {
    String rest = ";" + NAME + ";" + NAME + "@example.be;0470 00 00 00;70000;205000\n";
    Path file =
        loads.write(
            "vestigingen.csv",
            "vestiging_nr;Naam;Contact e-mail;GSM;X;Y\n"
                + "2.000.000.438"
                + rest
                + "2.000.000.339"
                + rest
                + rest);
    ImportResult result = loads.load("vestigingen", file);
    assertThat(loads.rejects()).containsExactly("3 veld_ontbreekt");
    assertThat(result.report().sources().get(0).personal())
        .containsExactly("Naam", "Contact e-mail", "GSM");
    assertThat(places()).isEmpty();
  }

  @Test
  void alsoInsideAnObjectOfAGeoJson() {
    String feature =
        "{\"type\":\"Feature\",\"properties\":{%s\"dossier\":{\"stuk\":7,\"delen\":[{\"aanvrager\":"
            + "{\"naam\":\""
            + NAME
            + "\"}}]}},\"geometry\":{\"type\":\"Point\",\"coordinates\":[3.2,51.1]}}";
    String nr = "\"halte_code\":\"%d\",\"naam\":\"n\",";
    String all =
        String.join(
            ",",
            feature.formatted(""),
            feature.formatted(nr.formatted(1)),
            feature.formatted(nr.formatted(2)));
    loads.load(
        "haltes",
        loads.write(
            "genest.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + all + "]}"));
    assertThat(loads.rejects()).containsExactly("1 veld_ontbreekt");
    assertThat(places()).isEmpty();
    assertThat(
            loads.query(
                "SELECT original->>'dossier' FROM beheer.geweigerd WHERE lading_id = ?",
                loads.last().id()))
        .containsExactly("{\"stuk\":7,\"delen\":[{}]}");
  }
}
