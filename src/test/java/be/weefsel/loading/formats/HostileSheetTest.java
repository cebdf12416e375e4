package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that nobody saved with a spreadsheet program. */
class HostileSheetTest {
  @TempDir Path folder;
  private HandMadeWorkbook made;

  @BeforeEach
  void begin() {
    made = new HandMadeWorkbook(folder);
  }

  @Test
  void otherSpreadsheetsAreRefusedWithTheWayOut() throws IOException {
    byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
    assertRefused(Files.write(folder.resolve("oud.xls"), ole), "bewaar als .xlsx of CSV UTF-8");
    Path csv = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
    Path ods = folder.resolve("a.ods");
    Gdal.ogr2ogr("-f", "ODS", ods.toString(), csv.toString());
    assertRefused(ods, "bewaar als .xlsx of CSV UTF-8");
    Path none = folder.resolve("anders.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(none))) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertRefused(none, "bewaar als .xlsx of CSV UTF-8");
  }

  @Test
  void entitiesAreNotLookedUp() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    made.sheet("<row><c t=\"str\"><v>naam</v></c></row>");
    String cells = made.parts().get("xl/worksheets/sheet1.xml");
    made.part(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + cells.replace("naam", "&e;"));
    assertRefused(made.write("xxe.xlsx"), "DOCTYPE");
  }

  @Test
  void cellsOutsideTheSheetCostNoMemory() throws IOException {
    made.sheet("<row><c r=\"ZZZZZZ1\" t=\"str\"><v>naam</v></c></row>");
    assertRefused(made.write("ver.xlsx"), "buiten het blad");
    made.sheet("<row r=\"999999999\"><c t=\"str\"><v>naam</v></c></row>");
    assertRefused(made.write("diep.xlsx"), "meer rijen");
    made.sheet(
        "<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"s\"><v>-7</v></c><c><v>1E999999</v></c>"
            + "<c s=\"77\"><v>2</v></c></row>");
    assertThat(Sources.rows(made.write("vreemd.xlsx"), "naam")).containsExactly("");
  }

  @Test
  void aPackedGigabyteIsRefused() throws IOException {
    made.sheet("<row><c t=\"str\"><v>naam</v></c></row>");
    Path bomb = folder.resolve("bom.xlsx");
    byte[] much = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (Map.Entry<String, String> part : made.parts().entrySet()) {
        HandMadeWorkbook.add(out, part.getKey(), part.getValue());
      }
      out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      out.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(much);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertRefused(bomb, "zipbom");
  }

  @Test
  void aCellThatIsTooLongIsOneReject() throws IOException {
    made.sheet(
        "<row><c t=\"str\"><v>naam</v></c><c t=\"str\"><v>b</v></c></row><row><c t=\"str\"><v>"
            + new Random(1)
                .ints(12 << 20, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
            + "</v></c></row><row><c t=\"str\"><v>goed</v></c></row>");
    assertThat(Sources.rows(made.write("lang.xlsx"), "naam"))
        .containsExactly("rij_onleesbaar", "goed");
  }

  @Test
  void damagedWorkbooksAreRefusedOrRead() throws IOException {
    made.sheet("<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"str\"><v>x</v></c></row>");
    byte[] good = Files.readAllBytes(made.write("goed.xlsx"));
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] bad = good.clone();
      if (i % 2 == 0) {
        bad = Arrays.copyOf(bad, 8 + random.nextInt(bad.length - 8));
      } else {
        bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("stuk.xlsx"), bad);
      try {
        Sources.rows(file, "naam");
      } catch (Refused e) {
        assertThat(e.getMessage()).contains("stuk.xlsx");
      }
    }
  }

  private static void assertRefused(Path file, String part) {
    assertThatThrownBy(() -> Sources.of(file, s -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContaining(part);
  }
}
