package be.weefsel.loading.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is in an archive is unpacked as far as it is read; what is not is said. */
class ArchiveTest extends Archives {
  @Test
  void filesOfOneFolderStayTogetherAndFoldersApart() throws IOException {
    Path zip =
        Files.write(
            folder.resolve("twee.zip"),
            zip("a/x.shp", "1", "b\\x.shp", "2", "a/x.dbf", "3", "leesmij.pdf", "4", "y.csv", "5"));
    try (Unpacked unpacked = new Unpacked(SMALL)) {
      unpacked.open(zip);
      assertThat(unpacked.contents()).containsExactly("x.shp=1", "x.shp=2", "x.dbf=3", "y.csv=5");
      List<Path> files = unpacked.files();
      assertThat(files.get(0).getParent()).isEqualTo(files.get(2).getParent());
      assertThat(files.get(0).getParent()).isNotEqualTo(files.get(1).getParent());
    }
  }

  @Test
  void whatMacAddsIsPassedBy() throws IOException {
    assertThat(open("mac.zip", zip("x.csv", "1", "__MACOSX/._x.csv", "rommel")))
        .containsExactly("x.csv=1");
  }

  @Test
  void whatIsForPeopleIsNotReadAsATable() throws IOException {
    assertThat(open("gtfs.zip", zip("stops.txt", "1", "LEESMIJ.TXT", "2", "Licentie.txt", "3")))
        .containsExactly("stops.txt=1");
  }

  @Test
  void aZipInAZipIsReadAndOneDeeperIsNot() throws IOException {
    Map<String, byte[]> one = Map.of("binnen.zip", zip("x.csv", "1"));
    assertThat(open("een.zip", zip(one))).containsExactly("x.csv=1");
    refused(
        "drie.zip",
        zip(Map.of("drie.zip", zip(Map.of("drie.zip", zip("x.csv", "1"))))),
        "in een zip in een zip");
    assertThat(open("gz.zip", zip(Map.of("x.csv.gz", gzip(new byte[] {'1'})))))
        .containsExactly("x.csv=1");
    assertThat(open("x.csv.gz", gzip(new byte[] {'1'}))).containsExactly("x.csv=1");
  }

  @Test
  void gzipInGzipComesToAnEnd() throws IOException {
    byte[] bytes = {'1'};
    for (int i = 0; i < 5; i++) {
      bytes = gzip(bytes);
    }
    byte[] packed = bytes;
    assertThatThrownBy(() -> open("x.csv.gz.gz.gz.gz.gz", packed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("te vaak ingepakt");
  }

  @Test
  void aPasswordIsRefusedWithAdvice() throws IOException {
    byte[] bytes = zip("x.csv", "1");
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    bytes[6] |= 1;
    bytes[entry + 8] |= 1;
    refused("slot.zip", bytes, "wachtwoord", "x.csv");
  }

  @Test
  void aMethodThatIsNotReadIsNamed() throws IOException {
    byte[] bytes = zip("x.csv", "1");
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    bytes[entry + 10] = 93;
    refused("zstd.zip", bytes, "x.csv", "methode 93", "deflate");
  }

  @Test
  void aZipWithoutAnythingToReadSaysWhatIsInIt() throws IOException {
    refused("foto.zip", zip("a/foto.jpg", "1", "b.docx", "2"), "Erin zit: a/foto.jpg, b.docx");
    refused("niets.zip", zip(), "Erin zit: niets");
  }
}
