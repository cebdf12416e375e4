package be.weefsel.loading.formats.shapefile;

import static be.weefsel.loading.formats.shapefile.HandMadeShapefile.little;
import static be.weefsel.loading.formats.shapefile.HandMadeShapefile.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.formats.ReadRows;
import be.weefsel.loading.formats.SourceFiles;
import be.weefsel.loading.rows.SourceRow;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken costs one row where it can, and the file with a clear reason where it must. */
class BrokenShapefileTest {
  private static final double[] SQUARE = square(0, 0, 10, true);

  @TempDir Path folder;

  private static HandMadeShapefile three() {
    return new HandMadeShapefile().polygon(SQUARE).polygon(SQUARE).polygon(SQUARE);
  }

  /** The middle record of three with another content. */
  private List<String> rejects(byte[] middle) {
    Path shp =
        new HandMadeShapefile()
            .polygon(SQUARE)
            .record(middle)
            .polygon(SQUARE)
            .write(folder, "midden");
    List<ReadRows.Row> rows = ReadRows.of(shp).rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).geometry().getArea()).isEqualTo(100);
    assertThat(rows.get(2).geometry().getArea()).isEqualTo(100);
    return rows.stream().map(ReadRows.Row::reject).filter(r -> r != null).toList();
  }

  private static byte[] polygon(int parts, int points) {
    ByteBuffer out = little(44 + 4 + 16 * 5);
    out.putInt(5).position(36);
    out.putInt(parts).putInt(points);
    return out.array();
  }

  @Test
  void countsThatCannotBeAreRejectedBeforeAnythingIsMadeOfThem() {
    for (int[] counts :
        new int[][] {{1, Integer.MAX_VALUE}, {Integer.MAX_VALUE, 5}, {-1, 5}, {1, -5}, {1, 6}}) {
      assertThat(rejects(polygon(counts[0], counts[1])))
          .containsExactly(
              "geometrie_onleesbaar: De vorm is onleesbaar: "
                  + counts[0]
                  + " delen met "
                  + counts[1]
                  + " punten passen niet in haar 128 bytes.");
    }
  }

  @Test
  void aPartThatBeginsNowhereIsRejected() {
    byte[] record = polygon(1, 5);
    ByteBuffer.wrap(record).put(44, (byte) 3);
    assertThat(rejects(record).get(0)).contains("deel 1 begint bij punt 3");
  }

  @Test
  void multipatchesAndUnknownKindsAreRejected() {
    assertThat(rejects(little(8).putInt(31).array()).get(0))
        .startsWith("geometrie_soort")
        .contains("multipatch");
    assertThat(rejects(little(8).putInt(77).array()).get(0)).contains("soort 77");
    assertThat(rejects(little(8).putInt(1).array()).get(0)).contains("een punt heeft maar 8");
  }

  @Test
  void aRecordThatIsTooLargeIsSkippedAndNotHeld() throws Exception {
    long large = 100L << 20;
    three().write(folder, "groot");
    // The second record is grown in place, on a file without an index: the third follows it.
    Files.delete(folder.resolve("groot.shx"));
    try (RandomAccessFile shp = new RandomAccessFile(folder.resolve("groot.shp").toFile(), "rw")) {
      byte[] third = new byte[136];
      shp.seek(100 + 2 * 136);
      shp.readFully(third);
      shp.seek(100 + 136 + 4);
      shp.writeInt((int) (large / 2));
      shp.seek(100 + 136 + 8 + large);
      shp.write(third);
    }
    List<ReadRows.Row> rows = ReadRows.of(folder.resolve("groot.shp")).rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).reject()).startsWith("geometrie_te_groot");
    assertThat(rows.get(2).geometry().getArea()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 101, 150, 300, 507})
  void aFileThatBreaksOffIsRefused(int length) {
    three().write(folder, "af");
    Path shp =
        HandMadeShapefile.write(folder.resolve("af.shp"), Arrays.copyOf(three().shp(), length));
    assertThatThrownBy(() -> ReadRows.of(shp))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("af.shp");
  }

  @Test
  void aRecordThatRunsPastTheEndIsRefused() {
    Path shp = three().write(folder, "lang");
    byte[] bytes = three().shp();
    ByteBuffer.wrap(bytes).putInt(100 + 136 + 4, Integer.MAX_VALUE);
    HandMadeShapefile.write(shp, bytes);
    assertThatThrownBy(() -> ReadRows.of(shp)).hasMessageContaining("breekt af in vorm 2");
  }

  @Test
  void anIndexOfAnotherFileIsRefused() {
    Path shp = three().write(folder, "index");
    byte[] bytes = three().shx();
    // Into the middle of the second record.
    ByteBuffer.wrap(bytes).putInt(108, 100);
    HandMadeShapefile.write(folder.resolve("index.shx"), bytes);
    assertThatThrownBy(() -> ReadRows.of(shp))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("index.shp");
  }

  @Test
  void shapesAndRowsMustBeAsMany() {
    Path shp = three().rows(2).write(folder, "ongelijk");
    assertThatThrownBy(() -> ReadRows.of(shp))
        .hasMessageContaining("ongelijk.shp heeft 3 vormen, maar ongelijk.dbf heeft 2 rijen");
  }

  @Test
  void everyPartStandsForTheWholeAndWhatIsMissingIsNamed() throws Exception {
    three().write(folder, "deel");
    Files.move(folder.resolve("deel.dbf"), folder.resolve("DEEL.DBF"));
    for (String part : List.of("deel.shp", "deel.shx", "DEEL.DBF")) {
      assertThat(ReadRows.of(folder.resolve(part)).values("nr")).containsExactly(0L, 1L, 2L);
    }
    Files.delete(folder.resolve("DEEL.DBF"));
    assertThatThrownBy(() -> ReadRows.of(folder.resolve("deel.shp")))
        .hasMessageContaining("Bij deel.shp ontbreekt de .dbf")
        .hasMessageContaining("Lever .shp, .shx, .dbf en .prj samen");
    Files.delete(folder.resolve("deel.shp"));
    assertThatThrownBy(() -> ReadRows.of(folder.resolve("deel.shx")))
        .hasMessageContaining("de .shp en de .dbf ontbreken");
  }

  @Test
  void aTableThatIsBrokenIsRefused() {
    byte[] dbf = three().dbf();
    Path file = folder.resolve("stuk.dbf");
    HandMadeShapefile.write(file, Arrays.copyOf(dbf, 40));
    assertThatThrownBy(() -> ReadRows.of(file)).hasMessageContaining("stuk.dbf is geen leesbare");
    HandMadeShapefile.write(file, Arrays.copyOf(dbf, dbf.length - 8));
    assertThatThrownBy(() -> ReadRows.of(file)).hasMessageContaining("belooft 3 rijen");
    byte[] wide = dbf.clone();
    wide[48] = (byte) 200;
    HandMadeShapefile.write(file, wide);
    assertThatThrownBy(() -> ReadRows.of(file)).hasMessageContaining("passen niet in de rijen");
    byte[] absurd = dbf.clone();
    Arrays.fill(absurd, 4, 8, (byte) 0xff);
    HandMadeShapefile.write(file, absurd);
    assertThatThrownBy(() -> ReadRows.of(file)).hasMessageContaining("belooft 4294967295 rijen");
  }

  @Test
  void valuesThatAreNotOfTheirTypeAreShownAsText() {
    byte[] dbf = three().dbf();
    System.arraycopy("  ab".getBytes(), 0, dbf, 66, 4);
    System.arraycopy("****".getBytes(), 0, dbf, 71, 4);
    System.arraycopy(" 1.5".getBytes(), 0, dbf, 76, 4);
    Path file = HandMadeShapefile.write(folder.resolve("waarden.dbf"), dbf);
    assertThat(ReadRows.of(file).values("nr")).containsExactly("ab", null, 1.5);
  }

  @Test
  void noDamagedByteGivesAnUnexpectedFailure() throws Exception {
    three().write(folder, "gaaf");
    List<String> surprises = new ArrayList<>();
    for (String ending : List.of(".shp", ".shx", ".dbf")) {
      byte[] good = Files.readAllBytes(folder.resolve("gaaf" + ending));
      three().write(folder, "stuk");
      Path file = folder.resolve("stuk" + ending);
      for (int i = 0; i < good.length; i++) {
        for (int mask : new int[] {1, 0x40, 0x80, 0xff}) {
          byte[] bad = good.clone();
          bad[i] ^= (byte) mask;
          Files.write(file, bad);
          try (SourceFiles files = SourceFiles.open(List.of(file), Optional.empty())) {
            files.sources().forEach(s -> s.read(s.columns(), BrokenShapefileTest::look));
          } catch (Refused e) {
            assertThat(e).hasMessageContaining("stuk.");
          } catch (RuntimeException e) {
            surprises.add(ending + " " + i + " " + e);
          }
        }
      }
    }
    assertThat(surprises).isEmpty();
  }

  private static void look(SourceRow row) {
    assertThat(row.original()).startsWith("{").hasSizeLessThan(5000);
  }
}
