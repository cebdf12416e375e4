package be.weefsel.loading.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was unpacked goes away, however the process ends. */
class TempFolderTest {
  @TempDir Path root;

  /** A process of its own, which makes a folder and stays in it. */
  static final class Other {
    private Other() {}

    public static void main(String[] args) throws Exception {
      TempFolder folder = TempFolder.create(Path.of(args[0]));
      Files.writeString(folder.path().resolve("personen.csv"), "naam");
      System.out.println(folder.path());
      Thread.sleep(Duration.ofMinutes(1).toMillis());
    }
  }

  private Process other() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            Other.class.getName(),
            root.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Path folder(Process process) throws IOException {
    return Path.of(process.inputReader().readLine());
  }

  /** Folders of a moment ago are left alone. */
  private static void age(Path folder) throws IOException {
    Files.setLastModifiedTime(
        Path.of(folder + TempFolder.LOCK), FileTime.from(Instant.now().minusSeconds(120)));
  }

  @Test
  void aFolderOfAKilledProcessIsRemovedByTheNextOne() throws Exception {
    Process other = other();
    Path left = folder(other);
    age(left);
    try (TempFolder ours = TempFolder.create(root)) {
      assertThat(left.resolve("personen.csv")).exists();
      assertThat(ours.path()).exists();
    }
    other.destroyForcibly().waitFor();
    assertThat(left.resolve("personen.csv")).exists();
    TempFolder.create(root).close();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aStoppedProcessRemovesItsOwn() throws Exception {
    Process other = other();
    Path left = folder(other);
    assertThat(left).exists();
    other.destroy();
    other.waitFor();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void foldersOfThisProcessStayUntilTheyAreClosed() throws IOException {
    try (TempFolder first = TempFolder.create(root)) {
      age(first.path());
      TempFolder.create(root).close();
      TempFolder.create(root).close();
      assertThat(first.path()).exists();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.path())))
          .isEqualTo("rwx------");
    }
    assertThat(root).isEmptyDirectory();
  }
}
