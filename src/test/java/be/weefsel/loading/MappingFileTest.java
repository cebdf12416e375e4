package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping of one's own that is wrong says where and what to do, and leaves no trace. */
class MappingFileTest {
  private static Loads loads;
  private static Path file;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
    file = loads.write("haltes.csv", "nr,naam,x,y\n1,Markt,70000,205000\n");
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refusal(String yaml) {
    Path mapping = loads.write("eigen.yaml", yaml);
    int before = loads.ladingen();
    AbstractThrowableAssert<?, ? extends Throwable> refused =
        assertThatThrownBy(() -> loads.load("haltes", Optional.empty(), Optional.of(mapping), file))
            .isInstanceOf(Refused.class)
            .hasMessageContaining("eigen.yaml")
            .hasMessageNotContainingAny("be.weefsel", "jackson");
    assertThat(loads.ladingen()).isEqualTo(before);
    return refused;
  }

  @Test
  void anUnknownKeyNamesItsLineAndTheKnownOnes() {
    refusal("name: x\ncolums:\n  halte_code: nr\n")
        .hasMessageContaining("regel 2")
        .hasMessageContaining("'colums' is hier onbekend; wel: ")
        .hasMessageContaining("columns");
    refusal("columns:\n  halte_code:\n    form: nr\n")
        .hasMessageContaining("regel 3: 'form' is hier onbekend; wel: codes, format, from, value");
  }

  @Test
  void brokenYamlNamesItsLine() {
    refusal("name: x\ncolumns:\n  halte_code: [nr\n").hasMessageContaining("regel ");
    refusal("name: x\n\tcolumns: y\n").hasMessageContaining("regel 2");
  }

  @Test
  void aValueOfTheWrongKindNamesItsPlace() {
    refusal("name: x\nrecognise: nr\ncolumns: {halte_code: nr}\n")
        .hasMessageContaining("regel 2")
        .hasMessageContaining("'recognise'");
    refusal("name: x\ncolumns:\n  halte_code: {from: nr, codes: [a]}\n")
        .hasMessageContaining("columns → halte_code → codes");
  }

  @Test
  void anEmptyFileIsNoMapping() {
    refusal("").hasMessageContaining("leeg");
    refusal("# enkel een opmerking\n").hasMessageContaining("leeg");
  }

  @Test
  void columnsCodesAndSourcesMustExist() {
    refusal("columns: {halte: nr}\n").hasMessageContaining("geen kolom 'halte'; wel: halte_code");
    refusal("columns: {halte_code: nr, soort: {value: boot}}\n")
        .hasMessageContaining("'boot' is geen code van 'soort'; wel: bus, tram, trein");
    refusal("columns: {halte_code: {codes: {a: b}}}\n").hasMessageContaining("'halte_code'");
    refusal("columns: {halte_code: '@nummer'}\n").hasMessageContaining("@id, @row en @layer");
    refusal("columns: {halte_code: {from: nr, format: nummer}}\n").hasMessageContaining("any");
    refusal("columns: {halte_code: nr}\ngeometry: [x, y, z]\n").hasMessageContaining("geometry");
  }

  @Test
  void theExampleInTheDocumentationWorks() throws IOException {
    String page = Files.readString(loads.database().settings().root().resolve("docs/datasets.md"));
    Path mapping = loads.write("panden.yaml", page.replaceAll("(?s).*```yaml\n(.*?)```.*", "$1"));
    String table = page.replaceAll("(?s).*\n    (dossier;.*?)\n    (2025.*?)\n.*", "$1\n$2\n");
    ImportResult result =
        loads.load(
            "leegstand", Optional.empty(), Optional.of(mapping), loads.write("panden.csv", table));
    assertThat(result.lading().mapping()).isEqualTo("leegstand van onze gemeente");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', pand_nr, soort, begindatum, capakey, oppervlakte, ST_X(geom))"
                    + " FROM $"))
        .containsExactly("2025-007 handelspand 2024-02-03 31022I0106/00X002 72 70860.83");
  }

  @Test
  void withoutANameItHasThatOfItsFile() {
    Path mapping =
        loads.write("naamloos.yaml", "columns: {halte_code: nr, naam: naam}\ngeometry: [x, y]\n");
    ImportResult result = loads.load("haltes", Optional.empty(), Optional.of(mapping), file);
    assertThat(result.lading().mapping()).isEqualTo("naamloos.yaml");
  }
}
