package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages promise is there. */
class DocsTest {
  private static final Path ROOT = Settings.from(Map.of()).root();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  private static final Pattern SOURCE =
      Pattern.compile("(?m)^-- source: (docs/\\S+\\.md)(?:#(\\S+))?");

  static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Where a figure says that its rule is explained, it is. */
  @Test
  void theSourceOfEachFileOfTheMethodIsThere() throws IOException {
    List<Path> files;
    try (Stream<Path> sql = Files.walk(ROOT.resolve("sql"))) {
      files = sql.filter(p -> p.toString().endsWith(".sql")).sorted().toList();
    }
    for (Path file : files) {
      Matcher source = SOURCE.matcher(Files.readString(file));
      while (source.find()) {
        assertThat(ROOT.resolve(source.group(1))).as(file.toString()).exists();
        if (source.group(2) != null) {
          assertThat(anchors(ROOT.resolve(source.group(1))))
              .as(file.toString())
              .contains(source.group(2));
        }
      }
    }
  }

  private static Set<String> anchors(Path page) throws IOException {
    String text = Files.readString(page);
    Set<String> anchors = new TreeSet<>();
    Pattern.compile("<a id=\"([^\"]+)\"")
        .matcher(text)
        .results()
        .forEach(m -> anchors.add(m.group(1)));
    Pattern.compile("(?m)^#+ (.+)$")
        .matcher(text)
        .results()
        .map(m -> m.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").strip())
        .forEach(heading -> anchors.add(heading.replace(' ', '-')));
    return anchors;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      assertThat(page.resolveSibling(link.group(1))).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLeftToFillIn(Path page) throws IOException {
    assertThat(Files.readString(page)).doesNotContainPattern("@[A-Z_]{3,}@");
  }
}
