package be.weefsel.loading.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Unpacking;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives from anyone: what is hostile does nothing but be refused. */
class HostileArchiveTest extends Archives {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd.csv",
        "/etc/passwd.csv",
        "..\\..\\windows.csv",
        "C:\\windows\\x.csv",
        "a/../../x.csv",
        "a\u0000.csv",
        "a\u001b[2J.csv",
      })
  void namesThatLeadOutOfTheZipAreRefused(String name) throws IOException {
    refused("uit.zip", zip("goed.csv", "1", name, "2"), "een naam", "wordt niet uitgepakt");
  }

  @Test
  void namesThatCannotBeFilesAreRefused() throws IOException {
    refused("lang.zip", zip("é".repeat(130) + ".csv", "1"), "meer dan 255 bytes");
    refused("leeg.zip", zip("", "1"), "een lege naam");
    refused("spatie.zip", zip("a/ ", "1"), "een lege naam");
    byte[] twice = zip("x.csv", "1", "y.csv", "2");
    for (int i = 0; i < twice.length - 4; i++) {
      twice[i] = twice[i] == 'y' && twice[i + 1] == '.' ? (byte) 'x' : twice[i];
    }
    refused("dubbel.zip", twice, "twee keer dezelfde naam", "x.csv");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path zip = folder.resolve("link.zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      ZipArchiveEntry link = new ZipArchiveEntry("geheim.csv");
      link.setUnixMode(0120777);
      out.putArchiveEntry(link);
      out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
      out.putArchiveEntry(new ZipArchiveEntry("gewoon.csv"));
      out.write('1');
      out.closeArchiveEntry();
    }
    assertThat(open(SMALL, zip)).containsExactly("gewoon.csv=1");
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= 10; i++) {
      many.put("a" + i + ".pdf", new byte[0]);
    }
    refused("veel.zip", zip(many), "bevat 11 bestanden", "meer dan 10");
    for (int i = 0; i < 2000; i++) {
      many.put("a" + i + ".pdf", new byte[0]);
    }
    // The list itself is longer than what is read of it.
    refused("zeerveel.zip", zip(many), "inhoudstafel van vele duizenden");
  }

  @Test
  void whatSwellsIsRefused() throws IOException {
    byte[] zeros = new byte[500_000];
    refused("bom.zip", zip(Map.of("x.csv", zeros)), "x.csv zwelt", "200 keer");
    refused("bom.csv.gz", gzip(zeros), "zwelt");
    // Each is small enough; together they are not.
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      pieces.put(i + ".csv", new byte[90_000]);
    }
    refused("stukken.zip", zip(pieces), "zwelt");
    Map<String, byte[]> zips = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      zips.put(i + ".zip", zip(Map.of("x.csv", new byte[90_000])));
    }
    assertThatThrownBy(() -> open("zips.zip", zip(zips)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("zwelt");
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    byte[] noise = new byte[2 << 20];
    new Random(1).nextBytes(noise);
    refused("groot.zip", zip(Map.of("x.csv", noise)), "groter dan 1,0 MB");
    refused("groot.csv.gz", gzip(noise), "groter dan 1,0 MB");
  }

  @Test
  void aBombOfAGigabyteIsRefusedInBoundedMemory() throws IOException {
    Path zip = folder.resolve("bom.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("percelen.csv"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        out.write(zeros);
      }
    }
    assertThat(Files.size(zip)).isLessThan(2 << 20);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> open(UnpackLimits.STANDARD, zip))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("percelen.csv zwelt");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20 << 20);
  }

  @Test
  void aSizeThatIsALieDoesNotHelp() throws IOException {
    byte[] noise = new byte[2 << 20];
    new Random(1).nextBytes(noise);
    byte[] bytes = zip(Map.of("x.csv", noise));
    // In the directory at the end: the unpacked size stands 24 bytes into its only entry.
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    Arrays.fill(bytes, entry + 24, entry + 28, (byte) 0);
    refused("leugen.zip", bytes, "leugen.zip");
  }

  @Test
  void theDiskIsNotFilled() {
    Path folderOnDisk = folder.resolve("map");
    Unpacker unpacker =
        new Unpacker(Path.of("vol.zip"), SMALL, new Unpacking(), folderOnDisk, 1000);
    assertThatThrownBy(() -> unpacker.announce(1001))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("vol.zip past uitgepakt niet op de schijf")
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(
            () ->
                unpacker.write(
                    new ByteArrayInputStream(new byte[1001]), folder.resolve("x.csv"), 1001))
        .hasMessageContaining("past uitgepakt niet op de schijf");
  }

  @Test
  void damageIsRefused() throws IOException {
    byte[] good = zip("x.csv", "een twee drie vier");
    refused("half.zip", Arrays.copyOf(good, good.length / 2), "beschadigd of afgebroken");
    byte[] bits = good.clone();
    bits[40] ^= 0x55;
    refused("bits.zip", bits, "beschadigd of afgebroken");
    byte[] gz = gzip("een twee drie vier".getBytes(StandardCharsets.UTF_8));
    refused("half.csv.gz", Arrays.copyOf(gz, gz.length - 6), "beschadigd of afgebroken");
    gz[15] ^= 0x55;
    refused("bits.csv.gz", gz, "beschadigd of afgebroken");
  }

  @Test
  void noDamagedByteGivesAnotherContentOrAnUnexpectedFailure() throws IOException {
    byte[] good = zip("map/x.csv", "een twee drie vier", "y.csv", "vijf");
    List<String> surprises = new ArrayList<>();
    for (int i = 4; i < good.length; i++) {
      for (int mask : new int[] {1, 0x80}) {
        byte[] bad = good.clone();
        bad[i] ^= (byte) mask;
        try {
          open("stuk.zip", bad).stream()
              .filter(c -> !c.endsWith("=een twee drie vier") && !c.endsWith("=vijf"))
              .forEach(surprises::add);
        } catch (Refused e) {
          assertThat(e).hasMessageStartingWith("stuk.zip");
        } catch (RuntimeException e) {
          surprises.add(i + " " + e);
        }
      }
    }
    assertThat(surprises).isEmpty();
  }
}
