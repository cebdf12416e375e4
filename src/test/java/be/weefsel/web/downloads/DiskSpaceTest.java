package be.weefsel.web.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  @TempDir Path folder;

  @Test
  void whatNobodyAskedForLongestGoesFirst() throws IOException {
    Path old = file("7-x/old.gpkg", 400, 1_000);
    Path older = file("7-x/older.gpkg", 400, 500);
    Path made = file("7-x/made.gpkg", 400, 100);
    new DiskSpace(folder, 900).tidy(made, Set.of("7-x"));
    assertThat(older).doesNotExist();
    assertThat(List.of(old, made)).allMatch(Files::exists);
    new DiskSpace(folder, 0).tidy(made, Set.of("7-x"));
    assertThat(files()).containsExactly("made.gpkg");
  }

  @Test
  void whatIsOfNoUseGoesHoweverMuchRoomThereIs() throws IOException {
    file("6-x/revoked.gpkg", 10, 1_000);
    Path made = file("7-x/made.gpkg", 10, 1_000);
    new DiskSpace(folder, 1_000_000).tidy(made, Set.of("7-x"));
    assertThat(folder.resolve("6-x")).doesNotExist();
    assertThat(made).exists();
  }

  @Test
  void aMetingIsForgottenWithAllItsFiles() throws IOException {
    file("1-a/percelen.gpkg", 10, 1_000);
    file("1-b/percelen.gpkg", 10, 1_000);
    file("11-a/other.gpkg", 10, 1_000);
    DiskSpace.forget(folder, 1);
    assertThat(files()).containsExactly("other.gpkg");
    DiskSpace.forget(folder.resolve("nowhere"), 1);
  }

  private Path file(String name, int size, long asked) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[size]);
    return Files.setLastModifiedTime(file, FileTime.fromMillis(asked));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }
}
