package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, line ends and headers of CSV as people save them, and as nobody should. */
class CsvTextTest {
  private static final String CAFE = "halte_id;naam;X;Y\r\n1;Café “Ô”;70000,5;205000\r\n";
  private static Loads loads;
  private static Path folder;

  @BeforeAll
  static void open(@TempDir Path temporary) {
    folder = temporary;
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static Path haltes(String name, String text) {
    return loads.write(name, text);
  }

  private static String loaded(Path file) {
    loads.load("haltes", file);
    return loads.query("SELECT naam || ' ' || ST_X(geom) FROM $ ORDER BY halte_code").get(0);
  }

  @Test
  void theEncodingThatTheUserNamesIsRead() {
    Path file = loads.write("ansi.csv", CAFE.getBytes(Charset.forName("windows-1252")));
    loads.load("haltes", ImportOptions.NONE.withEncoding(Charset.forName("windows-1252")), file);
    assertThat(loads.query("SELECT naam FROM $")).containsExactly("Café “Ô”");
    assertThatThrownBy(() -> loads.load("haltes", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--encoding windows-1252");
    assertThatThrownBy(
            () ->
                loads.load(
                    "haltes", ImportOptions.NONE.withEncoding(StandardCharsets.US_ASCII), file))
        .hasMessageContaining("geen US-ASCII: byte 6 van regel 2 is 0xE9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkTellsTheEncodingWhateverTheUserSays(String charset) {
    Path file = loads.write("bom.csv", ("\ufeff" + CAFE).getBytes(Charset.forName(charset)));
    assertThat(loaded(file)).isEqualTo("Café “Ô” 70000.5");
    loads.load("haltes", ImportOptions.NONE.withEncoding(StandardCharsets.ISO_8859_1), file);
    assertThat(loads.query("SELECT naam FROM $")).containsExactly("Café “Ô”");
  }

  @Test
  void utf16WithoutAMarkIsReadWhenTheUserSaysSo() {
    Path file = loads.write("kaal.csv", CAFE.getBytes(StandardCharsets.UTF_16LE));
    assertThatThrownBy(() -> loads.load("haltes", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--encoding UTF-16LE");
    loads.load("haltes", ImportOptions.NONE.withEncoding(StandardCharsets.UTF_16LE), file);
    assertThat(loads.query("SELECT naam FROM $")).containsExactly("Café “Ô”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void everyLineEndEndsALine(String end) {
    String rows = "halte_id,naam,X,Y\n1,\"a\nb\",70000,205000\n2,c,70001,205000";
    assertThat(loaded(haltes("einde.csv", rows.replace("\n", end)))).isEqualTo("a\nb 70000");
    assertThat(loads.last().counts().accepted()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\r\n", "\"SEP=;\"\n", "sep=;\r"})
  void theSeparatorLineOfExcelIsNotTheHeader(String line) {
    String end = line.replaceFirst(".*;\"?", "");
    String text = line + CAFE.replace("\r\n", end);
    assertThat(loaded(haltes("sep.csv", text))).isEqualTo("Café “Ô” 70000.5");
  }

  @Test
  void namesOfColumnsMayBeAnything() {
    String header = "halte_id,naam,X,Y,\"a \"\"b\"\"\",\"c; DROP TABLE x\",,,{y},\u0001";
    Path file =
        haltes("namen.csv", header + "\n1,a,70000,205000,p,q,r,s,t,u\n,b,7,8,p,q,r,s,t,u\n");
    assertThat(loaded(file)).isEqualTo("a 70000");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', original ->> 'a \"b\"', original ->> 'c; DROP TABLE x',"
                    + " original ->> '(kolom 7)', original ->> '(kolom 8)', original ->> '{y}')"
                    + " FROM beheer.geweigerd WHERE lading_id = ?",
                loads.last().id()))
        .containsExactly("p q r s t");
  }

  @Test
  void aColumnThatIsReadMayNotBeThereTwice() {
    assertThatThrownBy(
            () ->
                loads.load(
                    "haltes", haltes("twee.csv", "halte_id,naam,Naam,X,Y\n1,a,b,70000,205000\n")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("meer dan één kolom 'naam'");
    assertThat(loaded(haltes("rest.csv", "halte_id,naam,z,z,X,Y\n1,a,b,c,70000,205000\n")))
        .isEqualTo("a 70000");
  }

  @Test
  void aHundredThousandColumnsAreRefused() {
    String header =
        IntStream.range(0, 100_000).mapToObj(i -> "k" + i).collect(Collectors.joining(","));
    assertThatThrownBy(() -> loads.load("haltes", haltes("breed.csv", header + "\n1\n")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("100000 kolommen")
        .hasMessageContaining("2000");
  }

  @Test
  void aLineWithoutEndIsOneReject() throws IOException {
    Path file = folder.resolve("lang.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("halte_id,naam,X,Y\n1,a,70000,205000\n2,");
      for (int i = 0; i < 15_000; i++) {
        out.write("x".repeat(1000));
      }
      out.write(",70000,205000\n3,c,70000,205000\n4,\"open\n5,d,70000,205000\n6,");
      for (int i = 0; i < 11_000; i++) {
        out.write("y".repeat(1000));
      }
      out.write("\",70000,205000\n7,e,70000,205000\n8,f,70000,205000\n");
    }
    loads.load("haltes", file);
    assertThat(loads.rejects())
        .containsExactly("2 rij_onleesbaar", "4 rij_onleesbaar", "6 rij_onleesbaar");
    assertThat(loads.query("SELECT halte_code FROM $ ORDER BY 1"))
        .containsExactly("1", "3", "5", "7", "8");
    assertThat(
            loads.query(
                "SELECT reason || max(length(original::text)) FROM beheer.geweigerd WHERE"
                    + " lading_id = ? AND row_number = 2 GROUP BY reason",
                loads.last().id()))
        .singleElement()
        .asString()
        .matches("De rij is stuk: de regel is langer dan 10 miljoen tekens. \\(regel 3\\)\\d{3}");
  }

  @Test
  void aFileThatIsOneLongLineIsRefused() throws IOException {
    Path file = folder.resolve("een-regel.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < 11_000; i++) {
        out.write("\u0000\u0001x".repeat(333));
      }
    }
    assertThatThrownBy(() -> loads.load("haltes", file)).isInstanceOf(Refused.class);
    Path letters = haltes("letters.csv", "x".repeat(12 << 20));
    assertThatThrownBy(() -> loads.load("haltes", letters))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("kopregel")
        .hasMessageContaining("langer dan 10 miljoen tekens");
  }
}
